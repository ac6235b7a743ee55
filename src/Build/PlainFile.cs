using System;
using System.IO;
using System.Threading;

namespace CorpusGen.Build;

/// <summary>Tells files from what only goes by a file's name, behind a link or out of an archive: pipes and devices, which keep their readers waiting or never end.</summary>
internal static class PlainFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan PatienceWithMany = TimeSpan.FromMilliseconds(50);
    private const int Many = 3;

    private static int _waiting;

    /// <summary>Whether reading comes to an end.</summary>
    /// <param name="file">What is no link.</param>
    public static bool Is(FileInfo file) => OperatingSystem.IsWindows() || file.Length > 0 || IsEmpty(file.FullName);

    /// <summary>
    /// Only what has no length can be anything else, and no call of .NET says what it is. Opening a pipe waits for who writes into it, and a device has
    /// something to read. A thread that waits for either goes with its process.
    /// </summary>
    private static bool IsEmpty(string path)
    {
        bool isEmpty = false;
        var reading = new Thread(() =>
        {
            try
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
                isEmpty = stream.ReadByte() < 0;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Whoever reads it will say so.
                isEmpty = true;
            }
        })
        {
            IsBackground = true,
        };
        reading.Start();
        if (reading.Join(Volatile.Read(ref _waiting) < Many ? Patience : PatienceWithMany))
            return isEmpty;
        Interlocked.Increment(ref _waiting);
        return false;
    }
}
