using System.Collections.Generic;

namespace CorpusGen.Core.Findings;

/// <summary>Everything that can go wrong, with ids and words. A page in <c>docs/findings/</c> stands for each.</summary>
/// <remarks>
/// CG00xx the house · CG01xx dates and headers · CG02xx YAML and JSON · CG03xx types of fields · CG04xx gold and markup ·
/// CG05xx references · CG06xx names · CG07xx encoding and sizes · CG08xx fixtures that no test uses · CG09xx other formats, imported and exported.
/// An id is never used for something else.
/// </remarks>
internal static class FindingRules
{
    public static FindingRule InternalError { get; } = new("CG0001", "CorpusGen failed on a document",
        "CorpusGen failed on this document: {0}. That is a fault of ours; the other documents are not touched. Please report it with the document.",
        Severity.Error);

    public static FindingRule UnreadFile { get; } = new("CG0002", "A file of a kind that CorpusGen does not read",
        "CorpusGen reads no '{0}' files, so this one is left out. It reads {1}: rename the file, or move it out of the seeds folder.", Severity.Info);

    public static FindingRule UnfitProperty { get; } = new("CG0003", "A property that cannot be used",
        "The project's property {0} is '{1}', which cannot be {2}; '{3}' is used instead. Change it in the project file.", Severity.Error);

    public static FindingRule MisplacedFile { get; } = new("CG0004", "A file whose name belongs to no document",
        "A file called '{0}' is no document, and here it is nothing else either, so it is left out. Rename it, or move it to where it is meant to be.", Severity.Info);

    public static FindingRule ImpossibleDate { get; } = new("CG0101", "A date that the calendar does not have",
        "'{0}' is no day of the calendar: {1}. Write the day that is meant as yyyy-MM-dd.", Severity.Error);

    public static FindingRule UnreadableDate { get; } = new("CG0102", "A date in an unknown form",
        "'{0}' is not in the form of a date. Write {1}.", Severity.Error);

    public static FindingRule MisspeltField { get; } = new("CG0103", "A misspelt header field",
        "'{0}' is no field that CorpusGen knows, and this document says no '{1}'. Write '{1}'.", Severity.Error);

    public static FindingRule NoBlankLineAfterHeader { get; } = new("CG0104", "No blank line after the header",
        "The header has no blank line after it; the text is taken to start at '{0}'. Put a blank line before it.", Severity.Warning);

    public static FindingRule Contradiction { get; } = new("CG0105", "Two values for one thing",
        "The {0} is '{1}' here but '{2}' {3}. Remove one of the two.", Severity.Error);

    public static FindingRule NoDate { get; } = new("CG0106", "A document without a date",
        "This document says no date, so that 'yesterday' or 'in March' in it name no days. Say 'date: yyyy-MM-dd' in its header or in corpus.yaml.",
        Severity.Info);

    public static FindingRule NoText { get; } = new("CG0107", "A document without text",
        "This document has no text. Write some, or remove the file.", Severity.Warning);

    public static FindingRule YamlSyntax { get; } = new("CG0201", "YAML that cannot be read",
        "The YAML cannot be read here: {0}. What stands before this place is used. A value with a ': ', a '#' or a bracket in it needs quotes.",
        Severity.Error);

    public static FindingRule DuplicateKey { get; } = new("CG0202", "A key that is said twice",
        "'{0}' is said twice, here and on line {1}. The first is taken: remove one of the two.", Severity.Error);

    public static FindingRule YamlTooLarge { get; } = new("CG0203", "YAML that is too deep or too long",
        "This YAML is {0}; CorpusGen reads {1}. What stands before this place is used. Move what is large out of it.", Severity.Error);

    public static FindingRule UnclosedFrontMatter { get; } = new("CG0204", "Front matter without an end",
        "The front matter that starts here has no '---' line to end it; it is taken to end at the first blank line. Put '---' on a line of its own after it.",
        Severity.Error);

    public static FindingRule WrongShape { get; } = new("CG0205", "A value of another shape than expected",
        "{0} should be {1}, but here is {2}. Write it like '{3}'.", Severity.Error);

    public static FindingRule UnknownKey { get; } = new("CG0206", "An unknown key",
        "'{0}' is no key of {1}. {2}", Severity.Error);

    public static FindingRule YamlAlias { get; } = new("CG0207", "A YAML alias",
        "'*{0}' refers to a value elsewhere, which CorpusGen does not follow. Write the value out, or put quotes around a '*' that belongs to it.", Severity.Error);

    public static FindingRule MissingKey { get; } = new("CG0208", "A key that is missing",
        "{0} has no '{1}'. Add '{2}'.", Severity.Error);

    public static FindingRule UnknownValue { get; } = new("CG0209", "A value that is none of those there are",
        "'{0}' is no {1}. {2}", Severity.Error);

    public static FindingRule SecondYamlDocument { get; } = new("CG0210", "A second YAML document in a file",
        "A second YAML document starts here, and CorpusGen reads one only. Remove this line.", Severity.Error);

    public static FindingRule JsonSyntax { get; } = new("CG0211", "JSON that cannot be read",
        "The JSON cannot be read here: {0}. What stands before this place is used.", Severity.Error);

    public static FindingRule LooseJson { get; } = new("CG0212", "What JSON does not have",
        "{0} is no JSON. {1}.", Severity.Error);

    public static FindingRule JsonTooDeep { get; } = new("CG0213", "JSON that is too deep",
        "This JSON is more than {0} levels deep. What stands before this place is used. Move what is that deep out of it.", Severity.Error);

    public static FindingRule LoneSurrogate { get; } = new("CG0214", "Half a character",
        "{0} is one half of a character whose other half is missing. Take the text from its source again.", Severity.Warning);

    public static FindingRule WrongFieldType { get; } = new("CG0301", "A field of another type than elsewhere",
        "'{0}' should be {1}, {2}, but here is {3}. {4}", Severity.Error);

    public static FindingRule MissingField { get; } = new("CG0302", "A field that is missing",
        "{0} says no '{1}', which corpus.yaml asks for. Write '{2}', or make the field optional there.", Severity.Error);

    public static FindingRule UnknownWord { get; } = new("CG0303", "A word that a field does not know",
        "'{0}' is no value of '{1}'. {2}", Severity.Error);

    public static FindingRule UnfitFieldName { get; } = new("CG0304", "A field that cannot be a member",
        "'{0}' has no letter and no digit, so that no member can be called after it, and it is left out. Give the field another name.", Severity.Warning);

    public static FindingRule ReservedFieldName { get; } = new("CG0305", "A field whose name is taken",
        "'{0}' is taken in generated code, so that the field '{1}' becomes '{2}'. Give the field another name.", Severity.Info);

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

    public static FindingRule NoSuchFile { get; } = new("CG0501", "An entry for an article that does not exist",
        "There is no article '{0}' in the folder of corpus.yaml. {1}", Severity.Error);

    public static FindingRule DanglingReference { get; } = new("CG0502", "A reference to something that does not exist",
        "'{0}' is no {1} of this corpus. {2}", Severity.Error);

    public static FindingRule UnknownEntity { get; } = new("CG0510", "An entity that nobody introduced",
        "'{0}' is no entity of corpus.yaml. {1}", Severity.Error);

    public static FindingRule EntityKindDiffers { get; } = new("CG0511", "An entity of two kinds",
        "'{0}' is {1} here, but {2} {3}. Change one of the two.", Severity.Error);

    public static FindingRule NameCollision { get; } = new("CG0601", "Two documents with one name",
        "The name '{0}' would belong to this document and to {1}. {2}. Give it an id of its own: 'id: {3}'.", Severity.Error);

    public static FindingRule DuplicateId { get; } = new("CG0602", "Two documents with one id",
        "The id '{0}' is given to this document and to {1}. {2}. Give it another: 'id: {3}'.", Severity.Error);

    public static FindingRule ReservedName { get; } = new("CG0603", "A name that is taken",
        "The name '{0}' is taken in generated code, so this document becomes '{1}'. Give it another id: 'id: {2}'.", Severity.Info);

    public static FindingRule UnreadableName { get; } = new("CG0604", "A name that is hard to read",
        "This document becomes '{0}', a name that says little. Give it an id that can be read: 'id: {1}'.", Severity.Info);

    public static FindingRule UnfitId { get; } = new("CG0605", "An id with unfit characters",
        "'{0}' cannot be an id: only letters, digits, '-', '_', '.' and '/' can stand in one. Write '{1}'.", Severity.Error);

    public static FindingRule DuplicateEntityId { get; } = new("CG0606", "Two known entities with one id",
        "The id '{0}' belongs to this entity and to the one on line {1}. The first is taken. Give one of them an id of its own.", Severity.Error);

    public static FindingRule SharedAlias { get; } = new("CG0607", "A name of two known entities",
        "'{0}' is a name of '{1}' and of '{2}', so that it is neither's. Remove it from one, or say in the documents which is meant: 'aliases: {{ {0}: {1} }}'.",
        Severity.Warning);

    public static FindingRule NoIdInList { get; } = new("CG0608", "An article of a list without an id",
        "This article has no id, so that it is called '{0}', after its place in the file, and by another name once it moves. Give it an id: 'id: {1}'.",
        Severity.Info);

    public static FindingRule KindsDiffer { get; } = new("CG0610", "One name, two kinds",
        "'{0}' is {1} here, but {2} in {3}. {4}. If that is wrong, say in corpus.yaml what it is.", Severity.Info);

    public static FindingRule NamesJoined { get; } = new("CG0611", "Two names of one entity",
        "'{0}' is taken for '{1}', as other documents call it. If they are two, give each an entry in corpus.yaml.", Severity.Info);

    public static FindingRule AmbiguousName { get; } = new("CG0612", "A name that could be two entities'",
        "'{0}' could be '{1}', so it is kept as an entity of its own. If it is one of them, make it an alias of that one in corpus.yaml.", Severity.Info);

    public static FindingRule ReplacementCharacters { get; } = new("CG0701", "Characters that were lost",
        "{0} U+FFFD in the text, the first here: the mark of characters lost in a conversion. Take the text from its source again.", Severity.Warning);

    public static FindingRule InvisibleCharacters { get; } = new("CG0702", "Control characters in the text",
        "{0} control or invisible characters in the text, the first (U+{1}) here. Remove them, or take the text from its source again.",
        Severity.Warning);

    public static FindingRule NotUtf8 { get; } = new("CG0703", "A file that is not UTF-8",
        "The file is not valid UTF-8, so that its text cannot be trusted. Save it as UTF-8.", Severity.Warning);

    public static FindingRule LargeDocument { get; } = new("CG0704", "A very large document",
        "This document has {0} characters, more than {1}: building and editing become slow. Split it.", Severity.Warning);

    public static FindingRule LargeCorpus { get; } = new("CG0706", "A corpus of more than a thousand documents",
        "The seeds have {0} documents. A build makes members only of what the code names; an editor has them all, unless CorpusGenMembers is 'false' or CorpusGenMembersExcept names folders.",
        Severity.Info);

    public static FindingRule UnusedArticle { get; } = new("CG0801", "An article that no code refers to",
        "No code of this project refers to '{0}'. Write a test that does, or remove the document.", Severity.Hidden);

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

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        InternalError, UnreadFile, UnfitProperty, MisplacedFile,
        ImpossibleDate, UnreadableDate, MisspeltField, NoBlankLineAfterHeader, Contradiction, NoDate, NoText,
        YamlSyntax, DuplicateKey, YamlTooLarge, UnclosedFrontMatter, WrongShape, UnknownKey, YamlAlias, MissingKey, UnknownValue,
        SecondYamlDocument, JsonSyntax, LooseJson, JsonTooDeep, LoneSurrogate,
        WrongFieldType, MissingField, UnknownWord, UnfitFieldName, ReservedFieldName,
        QuoteNotFound, NoSuchOccurrence, AmbiguousQuote, OverlappingMentions, ApprovedTwice, NoTimexValue, OccurrencesChanged, NotCovered, OpenGold,
        GoldWithoutDocument, EmptyMark, GoldBesideMarks, ValueOfOtherKind,
        NoSuchFile, DanglingReference, UnknownEntity, EntityKindDiffers,
        NameCollision, DuplicateId, ReservedName, UnreadableName, UnfitId, DuplicateEntityId, SharedAlias, NoIdInList,
        KindsDiffer, NamesJoined, AmbiguousName,
        ReplacementCharacters, InvisibleCharacters, NotUtf8, LargeDocument, LargeCorpus,
        UnusedArticle,
        InterchangeSyntax, NotInFormat, UnknownLabel, NotQuotable, ReplacedValue, FileExists, MisplacedAnnotation, TextChanged, NameChanged,
    ];
}
