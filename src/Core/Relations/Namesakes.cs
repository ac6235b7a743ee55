using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Full names so alike that they could be one person's, and that the text gives to two: Donald Trump and Donald Trump Jr., Tony Marsh and his cousin Anthony Marsh.</summary>
internal sealed class Namesakes
{
    /// <summary>More forms of one family than any article has: beyond them a hostile text would cost the square of its length.</summary>
    private const int MostForms = 64;

    /// <summary>Two names that stand further apart are in no one sentence that tells them apart.</summary>
    private const int LongestBetween = 200;

    /// <summary>Between two names these words say that both are one person's: "Robert Zimmerman, known as Bob Zimmerman".</summary>
    private static readonly string[] SayOne = ["known", "called", "born", "alias", "nickname", " or "];

    private readonly HashSet<(string, string)> _apart = [];
    private readonly HashSet<string> _elders = new(StringComparer.Ordinal);

    private readonly int _headlineEnd;

    private Namesakes(int headlineEnd) => _headlineEnd = headlineEnd;

    public static Namesakes None { get; } = new(0);

    /// <summary>The pairs that a text tells apart.</summary>
    /// <param name="text">The article's body.</param>
    /// <param name="people">Its mentions of people, in the order of the text.</param>
    public static Namesakes Read(TokenizedText text, IReadOnlyList<NamedMention> people)
    {
        var namesakes = new Namesakes(Opening.HeadlineEnd(text));
        foreach (var family in people.Where(mention => PersonNames.IsGivenAndSurname(mention.Form)).GroupBy(mention => mention.Form.Last, StringComparer.Ordinal))
        {
            var forms = family.GroupBy(mention => mention.Form.Identity, StringComparer.Ordinal).Take(MostForms).Select(form => form.ToList()).ToList();
            for (int later = 1; later < forms.Count; later++)
            {
                for (int first = 0; first < later; first++)
                    namesakes.Compare(text, forms[first], forms[later]);
            }
        }

        return namesakes;
    }

    public bool AreApart(NameForm left, NameForm right) => _apart.Count > 0 && _apart.Contains((left.Identity, right.Identity));

    /// <summary>Whether somebody else of this name, a son's or a father's, goes without Jr. and Sr.</summary>
    public bool HasElder(NameForm form) => _elders.Contains(form.Key);

    private void Compare(TokenizedText text, List<NamedMention> first, List<NamedMention> later)
    {
        bool generations = IsPlainAndMarked(first[0].Form, later[0].Form);
        if (!generations && !AreShortAndLong(first[0].Form, later[0].Form))
            return;
        // Martin Luther King Jr. is Martin Luther King from then on. A headline leaves the Jr. out, and the text then says it.
        bool apart = generations
            ? (first[0].Form.Generation.Length == 0 && first[first.Count - 1].Range.Start >= _headlineEnd) || AreInOneSentence(text, first, later[0])
            : AreInOneSentence(text, first, later[0]);
        if (!apart && !later[0].Kin.IsRelative)
            return;
        _apart.Add((first[0].Form.Identity, later[0].Form.Identity));
        _apart.Add((later[0].Form.Identity, first[0].Form.Identity));
        if (generations)
            _elders.Add(first[0].Form.Key);
    }

    /// <summary>Carlos Sainz, Carlos Sainz Sr.</summary>
    private static bool IsPlainAndMarked(NameForm one, NameForm other) =>
        string.Equals(one.Key, other.Key, StringComparison.Ordinal) && (one.Generation.Length == 0) != (other.Generation.Length == 0)
        && Titles.IsSonOrFather(one.Generation + other.Generation);

    /// <summary>Tony Marsh, Anthony Marsh.</summary>
    private static bool AreShortAndLong(NameForm one, NameForm other) =>
        !string.Equals(one.First, other.First, StringComparison.Ordinal) && GivenNames.AreOne(one.First, other.First);

    private static bool AreInOneSentence(TokenizedText text, List<NamedMention> first, NamedMention later)
    {
        int before = first.FindLastIndex(mention => mention.Range.End <= later.Range.Start);
        if (before < 0 || later.Range.Start - first[before].Range.End > LongestBetween)
            return false;
        int from = first[before].Range.End;
        string between = text.Text.Substring(from, later.Range.Start - from);
        return Opening.SentenceAt(text, from) == Opening.SentenceAt(text, later.Range.Start)
            && !SayOne.Any(word => between.IndexOf(word, StringComparison.Ordinal) >= 0)
            && between.IndexOf('(') < 0;
    }
}
