namespace CorpusGen;

/// <summary>Where an article was written down.</summary>
public sealed class ArticleSource
{
    internal ArticleSource(string path, int line)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The seed file, relative to the project, with <c>/</c> on every system: <c>seeds/kuril-talks.txt</c>.</summary>
    public string Path { get; }

    /// <summary>The line of the file on which the article's text starts, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Path and line as compilers write them: <c>seeds/kuril-talks.txt(1)</c>.</summary>
    public override string ToString() => Path + "(" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
}
