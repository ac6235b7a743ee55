using System.Collections.Generic;

namespace CorpusGen.Core.Findings;

/// <summary>Everything that can go wrong, with ids and words. A page in <c>docs/findings/</c> stands for each.</summary>
/// <remarks>
/// CG00xx the house · CG01xx dates and headers · CG02xx YAML and JSON · CG03xx types of fields · CG04xx gold and markup ·
/// CG05xx references · CG06xx names · CG07xx encoding and sizes · CG08xx fixtures that no test uses · CG09xx other formats, imported and exported.
/// An id is never used for something else.
/// </remarks>
internal static partial class FindingRules
{
    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<FindingRule> All => Listed.Rules;

    /// <summary>A class of its own: the parts of this one are initialised in no order that one could rely on.</summary>
    private static class Listed
    {
        public static readonly IReadOnlyList<FindingRule> Rules =
        [
            InternalError, UnreadFile, UnfitProperty, MisplacedFile, NoLibrary, MissingRoot, OtherLanguage, TakenType, UnknownFolder, UnfitFileName, ImportedType,
            UnreadableFile, LongPath,
            ImpossibleDate, UnreadableDate, MisspeltField, NoBlankLineAfterHeader, Contradiction, NoDate, NoText, NoFrontMatter,
            YamlSyntax, DuplicateKey, YamlTooLarge, UnclosedFrontMatter, WrongShape, UnknownKey, YamlAlias, MissingKey, UnknownValue,
            SecondYamlDocument, JsonSyntax, LooseJson, JsonTooDeep, LoneSurrogate, StrayEntries, NoArticle, YamlTag, CommentInProse,
            WrongFieldType, MissingField, UnknownWord, UnfitFieldName, ReservedFieldName,
            QuoteNotFound, NoSuchOccurrence, AmbiguousQuote, OverlappingMentions, ApprovedTwice, NoTimexValue, OccurrencesChanged, NotCovered, OpenGold,
            GoldWithoutDocument, EmptyMark, GoldBesideMarks, ValueOfOtherKind, UnclosedMark, MarkWithoutBracket, MarkElsewhere,
            NoSuchFile, DanglingReference, UnknownEntity, EntityKindDiffers,
            NameCollision, DuplicateId, ReservedName, UnreadableName, UnfitId, DuplicateEntityId, SharedAlias, NoIdInList, NearlyOneEntityId,
            KindsDiffer, NamesJoined, AmbiguousName, EqualKeys,
            ReplacementCharacters, InvisibleCharacters, NotUtf8, LargeDocument, LargeCorpus,
            UnusedArticle,
            InterchangeSyntax, NotInFormat, UnknownLabel, NotQuotable, ReplacedValue, FileExists, MisplacedAnnotation, TextChanged, NameChanged,
        ];
    }
}
