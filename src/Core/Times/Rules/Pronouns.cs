namespace CorpusGen.Core.Times.Rules;

/// <summary>Pronouns: the first words of what somebody does, and of what is somebody's.</summary>
internal static class Pronouns
{
    /// <summary>"Two days later <em>they</em> left".</summary>
    public static readonly WordSet Subjects = new("i you he she it we they");

    /// <summary>"the day before <em>his</em> death".</summary>
    public static readonly WordSet Possessive = new("my your his her its our their");
}
