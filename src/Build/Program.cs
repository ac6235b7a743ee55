using System;
using System.Threading;

namespace CorpusGen.Build;

/// <summary>What <see cref="PreparationProcess"/> starts: does what standard input asks for.</summary>
internal static class Program
{
    public static int Main()
    {
        try
        {
            PreparationRequest.ReadFrom(Console.OpenStandardInput()).Fulfil(mayStart: false, CancellationToken.None);
            return 0;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Console.Error.WriteLine(e);
            return 1;
        }
    }
}
