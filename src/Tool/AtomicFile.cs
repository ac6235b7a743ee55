using System;
using System.IO;
using System.Text;

namespace CorpusGen.Tool;

/// <summary>Writes files so that a crash leaves the old text or the new one, never half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces a file by a text in UTF-8; what a link leads to, where the path is one. Its permissions stay.</summary>
    /// <exception cref="IOException">The path is a folder, or the disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is read-only, or the folder is.</exception>
    public static void Write(string path, string text)
    {
        string target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        if (Directory.Exists(target))
            throw new IOException($"'{path}' is a folder, so that no file can be written there.");
        bool isThere = File.Exists(target);

        // A rename asks nothing of the file that it replaces.
        if (isThere && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException($"'{path}' is read-only, and is left as it is.");

        // Beside the file: a rename within one folder is one step for the file system. Hidden, so that no build takes it for a seed.
        string temporary = Path.Combine(Path.GetDirectoryName(target) is { Length: > 0 } folder ? folder : ".", "." + Path.GetRandomFileName());
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew))
            {
                file.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            if (isThere && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The message is of the file beside it, of which nobody knows.
            string message = e.Message.Replace(Path.GetFullPath(temporary), path, StringComparison.Ordinal);
            throw e is IOException ? new IOException(message, e) : new UnauthorizedAccessException(message, e);
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }
}
