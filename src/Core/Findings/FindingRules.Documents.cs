namespace CorpusGen.Core.Findings;

// What can be wrong with documents alone: the house, headers, YAML and JSON, types of fields, encoding and sizes.
internal static partial class FindingRules
{
    public static FindingRule InternalError { get; } = new("CG0001", "CorpusGen failed on a document",
        "CorpusGen failed on this document: {0}. That is a fault of ours; the other documents are not touched. Please report it with the document.",
        Severity.Error);

    public static FindingRule UnreadFile { get; } = new("CG0002", "A file of a kind that CorpusGen does not read",
        "CorpusGen reads no '{0}' files, so this one is left out. It reads {1}: rename the file, or move it out of the seeds folder.", Severity.Info);

    public static FindingRule UnfitProperty { get; } = new("CG0003", "A property that cannot be used",
        "The project's property {0} is '{1}', which is {2}; '{3}' is used instead. Change it in the project file.", Severity.Error);

    public static FindingRule MisplacedFile { get; } = new("CG0004", "A file whose name belongs to no document",
        "A file called '{0}' is no document, and here it is nothing else either, so it is left out. {1}", Severity.Warning);

    public static FindingRule NoLibrary { get; } = new("CG0005", "A project without CorpusGen's library",
        "This project runs CorpusGen's generator and does not refer to its library, so that nothing is generated. Refer to the package by a PackageReference without "
        + "ExcludeAssets, and with 'compile' among its IncludeAssets where it has some; a GlobalPackageReference leaves that out.", Severity.Error);

    public static FindingRule MissingRoot { get; } = new("CG0006", "A folder of seeds that is not there",
        "The project's property CorpusGenRoot is '{0}', and there is no such folder, so that there is no corpus. {1}", Severity.Warning);

    public static FindingRule OtherLanguage { get; } = new("CG0007", "A project that is not in C#",
        "CorpusGen makes C#, and this project is not in C#, so that '{0}' is left alone. Move the seeds into a C# project with CorpusGenVisibility 'public' and refer "
        + "to it, or set CorpusGenRoot to nothing.", Severity.Warning);

    public static FindingRule TakenType { get; } = new("CG0008", "A name that the project has already",
        "The project declares '{0}' itself, which the corpus needs, so that nothing is generated. Rename it, or give the corpus another place: set {1}. "
        + "Where it is what an earlier build generated, take that out of the project.", Severity.Error);

    public static FindingRule UnknownFolder { get; } = new("CG0009", "A folder without articles in a property",
        "The project's property CorpusGenMembersExcept names the folder '{0}', and no article lies in it. {1}", Severity.Warning);

    public static FindingRule UnfitFileName { get; } = new("CG0010", "A file name that no compiler can be given",
        "The seed '{0}' has a quotation mark, a bar or a control character in its path, shown as '?', or a backslash, shown as '/', and is left out. Give it another name.",
        Severity.Warning);

    public static FindingRule ImportedType { get; } = new("CG0011", "A type that a referenced library has already",
        "'{0}' is a type of '{1}', which this project refers to, and the corpus would have one of that name, too, so that nothing is generated. "
        + "Give the corpus another place: set CorpusGenNamespace.", Severity.Error);

    public static FindingRule UnreadableFile { get; } = new("CG0012", "A file that cannot be read",
        "The file '{0}' cannot be read, and is left out: it is a link to nothing, a pipe or a device, nobody may read it, or its name has a backslash, shown as '/'. Mend that, or remove it.",
        Severity.Warning);

    public static FindingRule LongPath { get; } = new("CG0013", "A path that is too long for an assembly",
        "The path of '{0}' is longer than an assembly can hold, which is 1,013 bytes from the project's folder on, and the file is left out. "
        + "Give it or its folders shorter names.", Severity.Warning);

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
        "This document says no date, so that 'yesterday' or 'in March' in it name no days. {0}",
        Severity.Info);

    public static FindingRule NoText { get; } = new("CG0107", "A document without text",
        "This document has no text. Write some, or remove the file.", Severity.Warning);

    public static FindingRule NoFrontMatter { get; } = new("CG0108", "Markdown whose header has no fences",
        "This looks like a header, and in Markdown it is text: '{0}'. Write it as YAML, 'name: value', between two lines '---'.", Severity.Warning);

    public static FindingRule YamlSyntax { get; } = new("CG0201", "YAML that cannot be read",
        "The YAML cannot be read here: {0}. What stands before this place is used. {1}",
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
        "{0} has no '{1}'. {2}", Severity.Error);

    public static FindingRule UnknownValue { get; } = new("CG0209", "A value that is none of those there are",
        "'{0}' is no {1}. {2}", Severity.Error);

    public static FindingRule SecondYamlDocument { get; } = new("CG0210", "A second YAML document in a file",
        "A second YAML document starts here, and CorpusGen reads one only. {0}", Severity.Error);

    public static FindingRule JsonSyntax { get; } = new("CG0211", "JSON that cannot be read",
        "The JSON cannot be read here: {0}. What stands before this place is used.", Severity.Error);

    public static FindingRule LooseJson { get; } = new("CG0212", "What JSON does not have",
        "{0} is no JSON. {1}.", Severity.Error);

    public static FindingRule JsonTooDeep { get; } = new("CG0213", "JSON that is too deep",
        "This JSON is more than {0} levels deep. What stands before this place is used. Move what is that deep out of it.", Severity.Error);

    public static FindingRule LoneSurrogate { get; } = new("CG0214", "Half a character",
        "{0} is one half of a character whose other half is missing. Take the text from its source again.", Severity.Warning);

    public static FindingRule StrayEntries { get; } = new("CG0215", "Many entries that are no articles",
        "{0}. A file in this format holds articles alone: mend the entries, or give a file of something else its own extension, such as .txt.",
        Severity.Error);

    public static FindingRule NoArticle { get; } = new("CG0216", "A file without any article",
        "Nothing here is an article, so that the file is left out. {0}; a file of something else does not belong in the folder of the seeds, "
        + "and where all of that is something else, set CorpusGenRoot in the project file to another one, or to nothing.", Severity.Warning);

    public static FindingRule YamlTag { get; } = new("CG0217", "A YAML tag",
        "'{0}' is a tag of YAML's, which CorpusGen does not read, and no part of the value. Put quotes around the value where it belongs to it; else remove it.", Severity.Warning);

    public static FindingRule CommentInProse { get; } = new("CG0218", "A comment that may be part of a text",
        "'{0}' is a comment of YAML's, and no part of the value. Put quotes around the value where it belongs to it; else put a blank behind the '#'.", Severity.Warning);

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

    public static FindingRule ReplacementCharacters { get; } = new("CG0701", "Characters that were lost",
        "{0} U+FFFD in the text, the first here: the mark of a character that could not be read. Save the file as UTF-8; if that is not it, take the text from its source again.",
        Severity.Warning);

    public static FindingRule InvisibleCharacters { get; } = new("CG0702", "Control characters in the text",
        "The text has control or invisible characters, {0} in all, the first (U+{1}) here. Remove them, or take the text from its source again.",
        Severity.Warning);

    public static FindingRule NotUtf8 { get; } = new("CG0703", "A file that is not UTF-8",
        "The file is not UTF-8, so that its text cannot be trusted. Save it as UTF-8.", Severity.Warning);

    public static FindingRule LargeDocument { get; } = new("CG0704", "A very large document",
        "This document has {0} characters, more than {1}: building and editing become slow. Split it.", Severity.Warning);

    public static FindingRule LargeCorpus { get; } = new("CG0706", "A corpus of more than a thousand documents",
        "The seeds have {0} documents. A build makes members only of what the code names; an editor has them all, unless CorpusGenMembers is 'false' or CorpusGenMembersExcept names folders.",
        Severity.Info);
}
