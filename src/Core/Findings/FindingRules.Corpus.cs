namespace CorpusGen.Core.Findings;

// What can be wrong with documents together, and with what stands beside them: gold and marks, references, names, use.
internal static partial class FindingRules
{
    public static FindingRule QuoteNotFound { get; } = new("CG0401", "A quote that the text does not contain",
        "The text does not contain '{0}'. {1}", Severity.Error);

    public static FindingRule NoSuchOccurrence { get; } = new("CG0402", "An occurrence that the text does not have",
        "'{0}' stands in the text {1}, so that there is no occurrence {2}. Write the number of the one that is meant.", Severity.Error);

    public static FindingRule AmbiguousQuote { get; } = new("CG0403", "A quote that stands in the text more than once",
        "'{0}' stands in the text {1}, and this entry does not say which one is meant. Add 'nth: 1', or 'all: true' for every one.", Severity.Error);

    public static FindingRule OverlappingMentions { get; } = new("CG0404", "Two mentions that overlap",
        "'{0}' overlaps '{1}' of line {2}, which stands; two mentions share no words. Shorten one of the two, or remove it.", Severity.Error);

    public static FindingRule ApprovedTwice { get; } = new("CG0405", "A mention that is approved twice",
        "'{0}' is approved already on line {1}. Remove one of the two.", Severity.Error);

    public static FindingRule NoTimexValue { get; } = new("CG0406", "A value that is no TIMEX3",
        "'{0}' is no TIMEX3 value of a {1}. {2}.", Severity.Error);

    public static FindingRule OccurrencesChanged { get; } = new("CG0407", "A quote that stands in the text more or less often",
        "'{0}' stands in the text {1} now, not {2}. See which one is meant, and write 'nth: … of {3}'.", Severity.Error);

    public static FindingRule NotCovered { get; } = new("CG0408", "An entry of a kind that the gold does not cover",
        "'covers' does not name {0}, so that the recogniser finds them, and what is approved here is lost. Add '{0}' to 'covers', or remove this.", Severity.Error);

    public static FindingRule OpenGold { get; } = new("CG0409", "Gold that does not say what it covers",
        "This gold says nothing of {0}, and so the document has none. Write '{0}: []' where it has none, or 'covers: [{1}]' where the recogniser is to find them.",
        Severity.Warning);

    public static FindingRule GoldWithoutDocument { get; } = new("CG0410", "Gold without its document",
        "There is no document '{0}' beside this gold. {1}", Severity.Error);

    public static FindingRule EmptyMark { get; } = new("CG0411", "A mark without words",
        "This mark, '{0}', has no words. Write them between its brackets, or remove it.", Severity.Error);

    public static FindingRule GoldBesideMarks { get; } = new("CG0412", "Gold beside a document that marks its own text",
        "'{0}' marks its mentions in its text, with 'markup: inline'. The gold stands. Remove one of the two.", Severity.Error);

    public static FindingRule ValueOfOtherKind { get; } = new("CG0413", "A value of another kind than it says",
        "'{0}' is a TIMEX3 value of a {1}, but this says that it is a {2}. Write 'kind: {1}', or the value that is meant.", Severity.Warning);

    public static FindingRule UnclosedMark { get; } = new("CG0414", "A mark without an end",
        "The mark '{0}' has no ')' on its line, so that it stays in the text as it is. Put one behind its target.", Severity.Error);

    public static FindingRule MarkWithoutBracket { get; } = new("CG0415", "A mark without one of its brackets",
        "The mark '{0}' has no '{1}' {2} its words, so that it stays in the text as it is. Put one there, or a backslash before the bracket that is no mark's.", Severity.Error);

    public static FindingRule MarkElsewhere { get; } = new("CG0416", "A mark whose target stands elsewhere",
        "'{0}' is the target of a mark, and marks nothing here. Write it behind the words that it is of: '[words]({0})'.", Severity.Error);

    public static FindingRule NoSuchFile { get; } = new("CG0501", "An entry for an article that does not exist",
        "There is no article '{0}' in the folder of corpus.yaml. {1}", Severity.Error);

    public static FindingRule DanglingReference { get; } = new("CG0502", "A reference to something that does not exist",
        "'{0}' is no {1} of this corpus. {2}", Severity.Error);

    public static FindingRule UnknownEntity { get; } = new("CG0510", "An entity that nobody introduced",
        "'{0}' is no entity of corpus.yaml. {1}", Severity.Error);

    public static FindingRule EntityKindDiffers { get; } = new("CG0511", "An entity of two kinds",
        "'{0}' is {1} here, but {2} {3}. Change one of the two.", Severity.Error);

    public static FindingRule NameCollision { get; } = new("CG0601", "Two documents with one name",
        "The name '{0}' would belong to this document and to {1}. {2}. Give it an id of its own: {3}.", Severity.Error);

    public static FindingRule DuplicateId { get; } = new("CG0602", "Two documents with one id",
        "The id '{0}' is given to this document and to {1}. {2}. Give it another: {3}.", Severity.Error);

    public static FindingRule ReservedName { get; } = new("CG0603", "A name that is taken",
        "The name '{0}' is taken in generated code, so this document becomes '{1}'. Give it another id: {2}.", Severity.Info);

    public static FindingRule UnreadableName { get; } = new("CG0604", "A name that is hard to read",
        "This document becomes '{0}', a name that says little. Give it an id that can be read: {1}.", Severity.Info);

    public static FindingRule UnfitId { get; } = new("CG0605", "An id with unfit characters",
        "'{0}' cannot be an id: only letters, digits, '-', '_', '.' and '/' can stand in one. Write '{1}'.", Severity.Error);

    public static FindingRule DuplicateEntityId { get; } = new("CG0606", "Two known entities with one id",
        "The id '{0}' belongs to this entity and to the one on line {1}. The first is taken. Give one of them an id of its own.", Severity.Error);

    public static FindingRule SharedAlias { get; } = new("CG0607", "A name of two known entities",
        "'{0}' is a name of '{1}' and of '{2}', so that it is neither's. Remove it from one, or say in the documents which is meant: 'aliases: {{ {3}: {1} }}'.",
        Severity.Warning);

    public static FindingRule NoIdInList { get; } = new("CG0608", "An article of a list without an id",
        "This article has no id, so that it is called '{0}', after its place in the file, and by another name once it moves. Give it an id: {1}.",
        Severity.Info);

    public static FindingRule NearlyOneEntityId { get; } = new("CG0609", "Two known entities whose ids look alike",
        "The id '{0}' differs from '{1}' on line {2} in capitals or punctuation alone. Where they are one entity, remove one of the two; else give one another id.",
        Severity.Error);

    public static FindingRule KindsDiffer { get; } = new("CG0610", "One name, two kinds",
        "'{0}' is {1} here, but {2} in {3}. {4}. If that is wrong, say in corpus.yaml what it is.", Severity.Info);

    public static FindingRule NamesJoined { get; } = new("CG0611", "Two names of one entity",
        "'{0}' is taken for '{1}', as other documents call it. If they are two, give each an entry in corpus.yaml.", Severity.Info);

    public static FindingRule AmbiguousName { get; } = new("CG0612", "A name that could be two entities'",
        "'{0}' could be '{1}', so it is kept as an entity of its own. If it is one of them, make it an alias of that one in corpus.yaml.", Severity.Info);

    public static FindingRule EqualKeys { get; } = new("CG0613", "Two articles with one key",
        "There is an article '{0}' already: {1}. This one is left out. {2}.", Severity.Error);

    public static FindingRule UnusedArticle { get; } = new("CG0801", "An article that no code refers to",
        "No code of this project refers to '{0}'. Write a test that does, or remove the document.", Severity.Hidden);
}
