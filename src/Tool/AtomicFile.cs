using System.IO;
using System.Text;

namespace CorpusGen.Tool;

/// <summary>Writes files so that a crash leaves the old text or the new one, never half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces a file by a text in UTF-8.</summary>
    public static void Write(string path, string text)
    {
        // Beside the file: a rename within one folder is one step for the file system. Hidden, so that no build takes it for a seed.
        string temporary = Path.Combine(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".", "." + Path.GetRandomFileName());
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew))
            {
                file.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
