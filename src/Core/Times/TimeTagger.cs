using System.Collections.Generic;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving;
using CorpusGen.Core.Times.Resolving.News;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times;

/// <summary>Finds every time expression of a text and resolves it against the day of publication.</summary>
/// <remarks>
/// Rules find candidates, the document as a whole shows whether it is news or a narrative, and then each candidate is resolved in turn against the
/// publication, the date last named or the quarter last reported. The time it takes grows with the length of the text and with nothing else.
/// </remarks>
internal static class TimeTagger
{
    /// <summary>Between a day and its time of day: a comma and "at".</summary>
    private const int WordsBetween = 2;

    /// <summary>The time expressions in the order of the text; they never overlap.</summary>
    /// <param name="text">The article's body.</param>
    /// <param name="published">The document creation time, or null where it is not known: what hangs on it is then found with a value of <c>X</c>s.</param>
    public static IReadOnlyList<TimeMention> Tag(TokenizedText text, CivilDate? published) => Tag(text, published, TimeSettings.Default);

    /// <inheritdoc cref="Tag(TokenizedText, CivilDate?)"/>
    /// <param name="settings">What the project says about its documents' times.</param>
    /// <param name="people">Where people are named, in the order of the text: "June Hale" is no month.</param>
    public static IReadOnlyList<TimeMention> Tag(TokenizedText text, CivilDate? published, TimeSettings settings, IReadOnlyList<TextRange>? people = null)
    {
        List<TracedTime> traced = Run(text, published, settings, people, rejections: null, out _);
        var mentions = new TimeMention[traced.Count];
        for (int i = 0; i < mentions.Length; i++)
            mentions[i] = traced[i].Mention;
        return mentions;
    }

    /// <summary>The same with the way each came about, and what was turned down.</summary>
    public static TimeTrace Explain(TokenizedText text, CivilDate? published, TimeSettings settings, IReadOnlyList<TextRange>? people = null)
    {
        var rejections = new List<Rejection>();
        List<TracedTime> times = Run(text, published, settings, people, rejections, out DocumentProfile profile);
        return TimeTrace.Of(text, times, rejections, profile);
    }

    /// <summary>Drops "June" in "June Hale" and "Friday" in "Denise Friday said", but not "agreed Monday" in an article about Peter Monday.</summary>
    private static void DropNames(List<Candidate> candidates, IReadOnlyList<TextRange> people, Scan scan, List<Rejection>? rejections)
    {
        int kept = 0;
        int next = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            var place = new TextRange(scan.Source.Tokens[candidate.First].Start, scan.Source.Tokens[candidate.End - 1].End);
            while (next < people.Count && people[next].End <= place.Start)
                next++;
            bool isWithin = next < people.Count && people[next].Start <= place.Start && place.End <= people[next].End;
            bool isAdverb = scan.IsWord(candidate.First - 1) && !scan.IsCapitalized(candidate.First - 1);
            bool isSince = scan.IsAny(candidate.First - 1, "since", "until", "during");
            if (isWithin && !isSince && !IsBeforeSubject(candidate, people[next], scan) && (people[next].Length > place.Length || !isAdverb))
                rejections?.Add(new Rejection(candidate.First, candidate.End, candidate.Rule, "the name of somebody"));
            else
                candidates[kept++] = candidate;
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    /// <summary>"In April Newcastle was shut up": a month, and then somebody did something; not "In April Hale's opinion".</summary>
    private static bool IsBeforeSubject(Candidate candidate, TextRange person, Scan scan)
    {
        if (!scan.IsAny(candidate.First - 1, "in", "by") || !scan.IsCapitalized(candidate.First - 1))
            return false;
        int verb = candidate.End;
        while (verb < scan.Count && scan.Source.Tokens[verb].Start < person.End)
            verb++;
        return VerbCues.IsPast(scan, verb);
    }

    private static void DropNarrativeOnes(List<Candidate> candidates, List<Rejection>? rejections)
    {
        int kept = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            if (candidate.Meaning.OnlyInNarratives)
                rejections?.Add(new Rejection(candidate.First, candidate.End, candidate.Rule, "only a narrative means a time by it, and this is news"));
            else
                candidates[kept++] = candidate;
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    /// <summary>"Friday, at <em>noon</em>", but not "due on Friday, weakened <em>overnight</em>".</summary>
    private static bool IsRightBehind(Scan scan, int end, int first)
    {
        if (scan.StartsBlock(first) || first - end > WordsBetween)
            return false;
        for (int i = end; i < first; i++)
        {
            if (scan.IsWord(i) && !scan.Has(i, Role.Preposition))
                return false;
        }

        return true;
    }

    private static List<TracedTime> Run(
        TokenizedText text, CivilDate? published, TimeSettings settings, IReadOnlyList<TextRange>? people, List<Rejection>? rejections, out DocumentProfile profile)
    {
        var scan = new Scan(text, TimeVocabulary.Default, published);
        List<Candidate> candidates = CandidateFinder.Find(scan, rejections);
        if (people is { Count: > 0 })
            DropNames(candidates, people, scan, rejections);
        published = Dateline.Of(candidates, scan, published);
        profile = DocumentProfile.Of(candidates, published, settings, scan);
        if (!profile.IsNarrative)
            DropNarrativeOnes(candidates, rejections);
        var retrospect = Retrospect.Of(candidates, scan, published, profile);
        profile = profile with { LooksBackAt = retrospect?.Year ?? 0 };
        var anchors = new Anchors(scan, published, profile);
        var times = new List<TracedTime>(candidates.Count);
        Outlook[]? outlooks = profile.IsNarrative || retrospect is not null ? Outlook.Of(candidates, scan) : null;
        if (profile.IsNarrative)
            anchors.Story.Lead = Lead.Of(candidates, scan);
        for (int i = 0; i < candidates.Count; i++)
        {
            bool isBareClock = candidates[i].Meaning is Dated { Time: not null } timed && BareClock.Is(timed);
            anchors.Recurs = isBareClock && BareClock.Recurs(candidates, i, scan);
            Candidate candidate = isBareClock ? BareClock.WithDay(candidates, i, scan) : candidates[i];
            retrospect?.GoTo(i, anchors);
            if (outlooks is not null && anchors.Profile.IsNarrative)
                anchors.Story.GoTo(candidate, outlooks[i], anchors);
            NamedTime lastMention = anchors.LastMention;
            anchors.FollowsDay = i > 0 && times[i - 1].Resolution.Names.Day > 0 && IsRightBehind(scan, candidates[i - 1].End, candidate.First);
            Resolution resolution = Resolver.Resolve(candidate, anchors);
            var range = new TextRange(text.Tokens[candidate.First].Start, text.Tokens[candidate.End - 1].End);
            var mention = new TimeMention(range, candidate.Meaning.Kind, resolution.Value, candidate.Meaning.Mod);
            times.Add(new TracedTime(mention, candidate.Rule.Name, resolution, lastMention));
        }

        return times;
    }
}
