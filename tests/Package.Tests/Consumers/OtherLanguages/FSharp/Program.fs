open System
open System.Reflection

let seeds =
    Assembly.GetExecutingAssembly().GetManifestResourceNames()
    |> Array.filter (fun name -> name.StartsWith("CorpusGen/", StringComparison.Ordinal))

printfn $"{seeds.Length} seeds"
