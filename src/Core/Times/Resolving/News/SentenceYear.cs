using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>Chooses the year of a month or a day in news by what its sentence named before it.</summary>
/// <remarks>
/// "In 2015, crowds came for the June 5 parade", "the letter of May 9, 2017, and the answer of May 3", "at home next month, in Rome in January and in Oslo in
/// March". Near misses: "the bridge, built in 2015, closed in May", "opens in November after a trial in May".
/// </remarks>
internal static class SentenceYear
{
    /// <summary>So many tokens lie at most between two months of a list.</summary>
    private const int FarthestInList = 10;

    private const int LongestSentence = 60;

    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31, or 0 for the month as a whole.</param>
    /// <returns>The year, or null where the sentence says nothing of it.</returns>
    public static int? Of(int month, int day, Candidate candidate, Anchors anchors, CivilDate published)
    {
        NamedTime named = anchors.Previous.Names;
        if (named.Year <= 0)
            return null;
        if (GoesOnAhead(month, day, candidate, anchors, published))
            return named.Year;
        if (!SharesSentence(candidate, anchors))
            return null;
        Direction direction = Tense.Of(anchors.Scan, candidate);
        if (anchors.Previous.IsWritten && day > 0 && named.Month == month)
            return named.Year;
        if (named.Year < published.Year && direction != Direction.Future && OpensSentence(anchors.Scan, candidate.First, named.Year))
            return named.Year;
        if (anchors.Previous.IsWritten)
            return null;

        bool isBeside = named is { Month: > 0, Day: 0 } && day == 0 && candidate.First - anchors.Previous.End == 1;

        // "fell in January from December": held against the one before it.
        if (isBeside && anchors.Scan.Is(candidate.First - 1, "from"))
            return month < named.Month ? named.Year : named.Year - 1;

        // "covers June, July and August": each is the next one, whatever the sentence goes on to tell.
        if (isBeside && month > named.Month)
            return named.Year;
        bool lists = named.Month > 0 && named.Day == 0 && day == 0 && direction != Direction.Past && candidate.First - anchors.Previous.End <= FarthestInList
            && (named.Year > published.Year || (named.Year == published.Year && named.Month > published.Month));
        return !lists ? null : month >= named.Month ? named.Year : named.Year + 1;
    }

    /// <summary>"The Games would open on September 16, 2000. Others will follow in <em>October</em>": what lies ahead goes on from what lies ahead.</summary>
    private static bool GoesOnAhead(int month, int day, Candidate candidate, Anchors anchors, CivilDate published)
    {
        NearestDate before = anchors.Previous;
        bool isLater = before.Names.Month > 0 && (month > before.Names.Month || (month == before.Names.Month && day > before.Names.Day));
        return before.IsWritten && before.Names.Year > published.Year && isLater && Clauses.ShareSentenceOrNext(anchors.Scan, before.End, candidate.First) && Clauses.HasBefore(anchors.Scan, candidate.First, Tense.FarthestBefore, static (words, at) => words.IsAny(at, "will", "would"));
    }

    private static bool SharesSentence(Candidate candidate, Anchors anchors)
    {
        for (int i = anchors.Previous.End; i < candidate.First; i++)
        {
            if (Clauses.SentenceEndsAt(anchors.Scan, i) || anchors.Scan.IsAny(i, "while", "whereas"))
                return false;
        }

        return true;
    }

    /// <summary>"In 2015, …", "Even in 2015, …": whether the sentence of a token opens with a year.</summary>
    private static bool OpensSentence(Scan scan, int at, int year)
    {
        int first = at;
        while (first > 0 && at - first < LongestSentence && !Clauses.SentenceEndsAt(scan, first - 1))
            first--;
        int preposition = scan.Is(first, "even") ? first + 1 : first;
        return scan.Is(preposition, "in") && scan[preposition + 1] is { Digits: 4 } opening && opening.Number == year;
    }
}
