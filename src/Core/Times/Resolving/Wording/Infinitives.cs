using System;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.Wording;

/// <summary>What a "to" leads: the verb of what lies ahead, "plans to leave"; of what has come about, "managed to leave"; or no verb at all, "shot to death", "according to police".</summary>
internal static class Infinitives
{
    /// <summary>How far "the first" stands before the infinitive that it governs: "the first three former members to".</summary>
    private const int FarthestRank = 8;

    /// <summary>What stands behind them and "to" has come about or has not.</summary>
    private static readonly WordSet Implying =
        new("managed failed refused began started continued helped used went declined struggled forced difficult hard impossible had came returned tried attempted sought allowed permitted made compelled obliged");

    /// <summary>"had hoped to finish on Friday": it came otherwise.</summary>
    private static readonly WordSet Intended = new("hoped planned wanted intended meant wished aimed promised agreed vowed");

    /// <summary>"failed in a bid to win", "in order to win": the verb before says when that was.</summary>
    private static readonly WordSet Attempts = new("bid attempt order effort efforts");

    /// <summary>"appeared to be closed", "is believed to be at sea": neither behind nor ahead.</summary>
    private static readonly WordSet Seeming = new("appear appears appeared seem seems seemed believed thought reported known understood alleged said");

    /// <summary>"met the minister to discuss prices", "beat them to finish third": what people came together for they did at once, and so did who won.</summary>
    private static readonly WordSet Meetings = new("met gathered sought visited arrived flew travelled traveled convened voted elected opened deployed beat defeated edged overcame thrashed rallied recovered");

    /// <summary>Words with a "to" that stands before a noun: "according to police", "linked to rebels".</summary>
    private static readonly WordSet BeforeNoun = new(
        "according guilty due thanks addition contrary prior close closer compared comparable similar related relative opposed owing access response reaction trip journey belong belongs belonged amounted amounts "
        + "refers referred referring respond responds responded responding reacted reacting contributed contributing led linked subject exposed exposure addicted next up down speaking talking spoke");

    /// <summary>Behind a "to" that leads no verb: nouns without an article, "swam to shore", "brought to trial".</summary>
    private static readonly WordSet Nouns = new(
        "death work court hospital prison jail school power parliament shore sea safety peace war health office freedom democracy growth violence corruption independence extinction fame victory injury reality poverty "
        + "trial custody church college university town port bed class heaven hell business television radio justice earth life people women men children everyone someone police government press congress media rest");

    /// <summary>Pronouns, and what describes a noun: "went to local schools".</summary>
    private static readonly WordSet Describing = new(
        "the his her our their my its it him me them you us your late mid early what those some any several such both either each every most much many international national local foreign new public economic financial "
        + "political military civil human global social medical nuclear domestic federal regional higher recent former large small strong major intensive heavy eastern western northern southern central illegal violent serious");

    /// <summary>"rose to nearly 40".</summary>
    private static readonly WordSet Roughly = new("nearly almost about around over roughly approximately");

    /// <summary>Whether the word behind a "to" can be its verb: in lower case, no article or pronoun, no "-ing", no noun such as in "shot to death".</summary>
    public static bool LeadsVerb(Scan scan, int to)
    {
        int verb = to + 1;
        if (!scan.IsWord(verb) || scan.IsCapitalized(verb) || scan[verb].Roles != Role.None || scan.Spelling(verb) is [.., 'i', 'n', 'g'] or [.., not 's', 's'])
            return false;
        if (scan.IsAny(verb, Nouns) || scan.IsAny(verb, Describing) || scan.IsAny(to - 1, BeforeNoun))
            return false;
        bool isAmount = scan.IsAny(verb, Roughly) && !scan.IsWord(verb + 1);
        bool isPair = scan.IsWord(to - 1) && scan.Spelling(to - 1).SequenceEqual(scan.Spelling(verb)); // "face to face"
        return !isAmount && !isPair;
    }

    /// <summary>Where the verb that a "to" leads lies.</summary>
    public static Direction DirectionOf(Scan scan, int to)
    {
        if (scan.IsAny(to - 1, Attempts) || scan.IsAny(to - 1, Seeming))
            return Direction.Unknown;
        if (scan.IsAny(to - 1, "is", "are"))
            return Direction.Future;
        bool hasComeAbout = IsPurpose(scan, to) || IsRanked(scan, to) || VerbCues.IsForegone(scan, to + 1) || IsImplied(scan, to - 1) || (scan.Is(to - 2, "had") && scan.IsAny(to - 1, Intended)) || (scan.Is(to - 2, "to") && IsImplied(scan, to - 3));
        return hasComeAbout ? Direction.Past : Direction.Future;
    }

    /// <summary>"the first countries to accede", "the only one to survive": they did.</summary>
    private static bool IsRanked(Scan scan, int to)
    {
        for (int i = to - 1; i > to - FarthestRank && !Clauses.EndAt(scan, i) && scan.IsWord(i); i--)
        {
            if ((scan.IsAny(i, "first", "only", "latest") || scan.Is(i, "last")) && !scan.IsAny(to - 1, "was", "were"))
                return scan.IsAny(i - 1, "the", "among") || scan.IsAny(i - 2, "the", "among");
        }

        return false;
    }

    /// <summary>
    /// "managed to win", "failed to agree", "was able to leave", "had to close", "did not have to play", and the second of "had to work to win": what stands behind
    /// them has come about or has not.
    /// </summary>
    private static bool IsImplied(Scan scan, int at) =>
        scan.IsAny(at, Implying) || (scan.IsAny(at, "able", "unable") && scan.IsAny(at - 1, "was", "were")) || (scan.Is(at, "have") && (scan.Is(at - 1, "did") || scan.Is(at - 2, "did")));

    private static bool IsPurpose(Scan scan, int to)
    {
        for (int i = to - 1; i > to - FarthestRank && !Clauses.EndAt(scan, i); i--)
        {
            if (scan.IsAny(i, Meetings))
                return true;
        }

        return false;
    }
}
