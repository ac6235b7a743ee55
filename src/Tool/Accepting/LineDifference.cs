using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Tool.Accepting;

/// <summary>Shows what becomes of a file, as a unified difference without lines around it.</summary>
internal static class LineDifference
{
    /// <param name="before">The text as it is, or null where there is no file yet.</param>
    /// <param name="after">The text as it will be: lines are added, and few are changed.</param>
    public static IEnumerable<string> Of(string path, string? before, string after)
    {
        string[] old = Lines(before ?? "");
        string[] changed = Lines(after);
        yield return before is null ? "--- /dev/null" : "--- " + path;
        yield return "+++ " + path;
        int i = 0;
        int j = 0;
        while (i < old.Length || j < changed.Length)
        {
            if (i < old.Length && j < changed.Length && old[i] == changed[j])
            {
                i++;
                j++;
                continue;
            }

            (int removed, int added) = Hunk(old, i, changed, j);
            yield return $"@@ -{Position(i, removed)} +{Position(j, added)} @@";
            foreach (string line in old.Skip(i).Take(removed))
                yield return "-" + line;
            foreach (string line in changed.Skip(j).Take(added))
                yield return "+" + line;
            i += removed;
            j += added;
        }
    }

    /// <summary>How many lines go and how many come, until both have a line in common again.</summary>
    private static (int Removed, int Added) Hunk(string[] old, int i, string[] changed, int j)
    {
        for (int removed = 0; i + removed < old.Length; removed++)
        {
            int at = Array.IndexOf(changed, old[i + removed], j);
            if (at >= 0)
                return (removed, at - j);
        }

        return (old.Length - i, changed.Length - j);
    }

    private static string Position(int index, int count) => count == 1 ? $"{index + 1}" : $"{(count == 0 ? index : index + 1)},{count}";

    private static string[] Lines(string text)
    {
        string[] lines = text.Replace("\r\n", "\n").Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
