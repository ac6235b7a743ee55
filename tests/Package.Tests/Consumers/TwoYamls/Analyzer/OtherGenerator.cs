using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;

/// <summary>Writes down which YamlDotNet it runs on.</summary>
[Generator]
public sealed class OtherGenerator : IIncrementalGenerator
{
#if OTHER13
    private const string Name = "Other13";
#else
    private const string Name = "Other18";
#endif

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(static output =>
        {
            var parser = new Parser(new StringReader("a: 1"));
            parser.MoveNext();
            string version = parser.GetType().Assembly.GetName().Version.ToString(2);
            output.AddSource(Name + ".g.cs", $"internal static class {Name} {{ public const string Yaml = \"{version}\"; }}");
        });
}
