namespace CorpusGen.Core.Findings;

// What can be wrong where other formats are imported and exported.
internal static partial class FindingRules
{
    public static FindingRule InterchangeSyntax { get; } = new("CG0901", "A file that is not in the form of its format",
        "This cannot be read as {0}: {1}. {2}", Severity.Error);

    public static FindingRule NotInFormat { get; } = new("CG0902", "Something that a format has no room for",
        "{0} cannot hold {1}; {2}.", Severity.Info);

    public static FindingRule UnknownLabel { get; } = new("CG0903", "A label that is no kind",
        "'{0}' is no kind that CorpusGen knows; {1} left out. Say what it means with '--map {0}=person' or another kind, or '--map {0}=none'.", Severity.Warning);

    public static FindingRule NotQuotable { get; } = new("CG0904", "An annotation that gold cannot quote as it is",
        "Gold cannot hold {0}; {1}.", Severity.Warning);

    public static FindingRule ReplacedValue { get; } = new("CG0905", "A value that is no TIMEX3, in an import",
        "{0} is no TIMEX3 value, so that '{1}' is approved as '{2}', a {3} that is not known. Write what it is.", Severity.Warning);

    public static FindingRule FileExists { get; } = new("CG0906", "A file that an import or export would replace",
        "'{0}' exists already, and is left as it is. Give --force to replace it, or write to another folder.", Severity.Error);

    public static FindingRule MisplacedAnnotation { get; } = new("CG0907", "An annotation that does not fit its text",
        "{0}. It is left out. Mend it in the file, and import it again.", Severity.Error);

    public static FindingRule TextChanged { get; } = new("CG0908", "Something that a seed cannot hold",
        "A seed cannot hold {0}; {1}.", Severity.Info);

    public static FindingRule NameChanged { get; } = new("CG0909", "A name that was changed on import",
        "'{0}' cannot be the {1} of this document, because {2}; it is '{3}'.", Severity.Info);
}
