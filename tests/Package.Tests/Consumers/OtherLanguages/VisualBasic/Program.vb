Imports System.Reflection

Module Program
    Sub Main()
        Dim seeds = Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(Function(name) name.StartsWith("CorpusGen/"))
        Console.WriteLine($"{seeds.Count()} seeds")
    End Sub
End Module
