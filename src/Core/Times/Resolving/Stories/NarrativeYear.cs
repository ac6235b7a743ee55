using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>Chooses the year of a date in a narrative, which goes on from the date last named.</summary>
internal static class NarrativeYear
{
    /// <summary>So far back a month lies in the next year rather than earlier in the same.</summary>
    private const int Wrap = 6;

    private const int LastMonth = 12;

    /// <summary>A year so far back, named behind, is an aside: it does not say that the story stays in its year.</summary>
    private const int LongAgo = 10;

    /// <summary>So far back it is another story: "the first mayor since 1840 to be voted out, as she was on 3 May 1931".</summary>
    private const int AnotherStory = 40;

    /// <summary>So far ahead it is what came of the story: "it opened on 11 January; the 25th anniversary was marked in November 1996".</summary>
    private const int Aftermath = 5;

    /// <summary>So many tokens behind, a year long before the story says where that is; one farther behind is an aside there.</summary>
    private const int Near = 150;

    /// <param name="month">1 to 12, or 0 where the date has none.</param>
    public static (int Year, AnchorKind Anchor, string Reason) Of(int month, Candidate candidate, Anchors anchors)
    {
        NamedTime last = anchors.LastMention;
        if (month == LastMonth && anchors.Story.IsInWinter && last.Month == 1)
            return (HistoricalYear.Add(last.Year, -1), AnchorKind.LastMention, "the winter last named began in it");
        if (anchors.Story.IsBelowHeading)
            return (last.Year, AnchorKind.LastMention, "in the year that the heading names");
        if (IsBackInLead(candidate, anchors))
            return (anchors.Story.Lead.Year, AnchorKind.LastMention, "in the year that the lead names: a new section, and what was last named lies before it");
        if (month - last.Month <= Wrap && !anchors.Scan.Is(candidate.First - 1, "by") && Asides.OpensFlashback(anchors.Scan, candidate.End))
            return (last.Year, AnchorKind.LastMention, "what had happened is told of the year last named");
        if (last.Month > 0 && month - last.Month > Wrap && Asides.IsNearFlashback(anchors.Scan, candidate.First))
            return (HistoricalYear.Add(last.Year, -1), AnchorKind.LastMention, "what had happened is told of the nearest before");
        if (OfParagraph(month, candidate, anchors) is { } ofParagraph)
            return (ofParagraph, AnchorKind.Outlook, "in the year that its paragraph names next");
        Outlook outlook = anchors.Story.Outlook;
        if (outlook is { OpensParagraph: true, Month: > 0 } && outlook.Year < last.Year && (outlook.First - candidate.First < Near || HistoricalYear.Distance(outlook.Year, last.Year) < Aftermath))
            return (outlook.Year, AnchorKind.Outlook, "a new paragraph, and the story goes on in an earlier year behind it");
        if (month > 0 && month < last.Month && anchors.Scan.IsAny(candidate.First - 1, "until", "till", "before") && !IsOfApposition(anchors.Scan, candidate.First - 2))
            return (HistoricalYear.Add(last.Year, 1), AnchorKind.LastMention, "what lasts until then ends behind what was last named");
        bool wraps = last.Month > 0 && month > 0 && last.Month - month > Wrap && (outlook.Year == 0 || outlook.Year > last.Year || HistoricalYear.Distance(outlook.Year, last.Year) > LongAgo);
        return wraps
            ? (HistoricalYear.Add(last.Year, 1), AnchorKind.LastMention, "the story goes on into the next year")
            : (last.Year, AnchorKind.LastMention, "in the year last named");
    }

    /// <summary>"the party, <em>banned</em> until March, won": how it had been before.</summary>
    private static bool IsOfApposition(Scan scan, int participle) => scan.IsMark(participle - 1, ',') && scan.Spelling(participle) is [.., 'e', 'd'];

    /// <summary>Whether a new section begins, the lead is about one year, and what was last named was the background of it.</summary>
    private static bool IsBackInLead(Candidate candidate, Anchors anchors)
    {
        Story story = anchors.Story;
        bool isBehind = story.Lead.Year > anchors.LastMention.Year && (story.Outlook.Year == 0 || story.Outlook.Year >= story.Lead.Year);
        return isBehind && story.Paragraph != story.Outlook.Paragraph && (Clauses.OpensSection(anchors.Scan, candidate.First) || anchors.Scan.IsInHeading(candidate.First));
    }

    /// <summary>
    /// Before its first year a paragraph is rather about the year it names than about the last one of the paragraph before; null where it names none or the story
    /// simply goes on.
    /// </summary>
    private static int? OfParagraph(int month, Candidate candidate, Anchors anchors)
    {
        NamedTime last = anchors.LastMention;
        Story story = anchors.Story;
        if (story.Outlook is not { OpensParagraph: true, InParagraph: true, Month: > 0 } outlook || story.Paragraph == outlook.Paragraph)
            return null;
        int years = HistoricalYear.Distance(last.Year, outlook.Year);
        bool isLater = years > 1 && !Clauses.ShareSentence(anchors.Scan, candidate.End, outlook.First);
        bool isFarBehind = month - outlook.Month > Wrap;
        if ((last.Month > 0 && month >= last.Month && (story.Lead.Year == last.Year || isLater)) || -years > AnotherStory || years >= Aftermath || (years == 0 && !isFarBehind))
            return null;
        int before = HistoricalYear.Add(outlook.Year, -1);
        return isFarBehind || (month > outlook.Month && before >= last.Year) ? before : outlook.Year;
    }
}
