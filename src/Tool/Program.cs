using System;
using CorpusGen.Tool;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
return CommandLine.Run(args, new ToolStreams(input, output, Console.Error));
