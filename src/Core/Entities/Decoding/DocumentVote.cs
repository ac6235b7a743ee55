using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Core.Entities.Decoding;

/// <summary>
/// Lets the occurrences of one name in a document decide together: what each says against each label is added to the scores of the others.
/// A name recognised surely once settles the places where it stands alone ("Abe", after "Shinzo Abe").
/// </summary>
/// <remarks>The unit is an unbroken stretch of capitalised words, word by word, so that "Kenya Airways" says nothing of "Kenya".</remarks>
internal sealed class DocumentVote
{
    private const int Labels = NameLabel.Count;

    /// <summary>How many occurrences are counted at most.</summary>
    private const int MostVoters = 8;

    private static readonly int UnitPerson = NameLabel.Of(NameKind.Person, NameLabel.Part.Unit);
    private static readonly int LastPerson = NameLabel.Of(NameKind.Person, NameLabel.Part.Last);

    private readonly Dictionary<uint, int> _ballots = [];
    private int[] _votes = new int[64 * Labels];
    private int[] _voters = new int[64];

    /// <summary>The largest vote against a label that a single occurrence has: about as much as the strongest feature.</summary>
    private const int Loudest = 16000;

    /// <summary>Adds what a word says of its own labels.</summary>
    /// <param name="words">The words of the document.</param>
    /// <param name="index">The word.</param>
    /// <param name="losses">For each label, how far the best labels of the run with it there fall behind the best of all.</param>
    public void Cast(ReadOnlySpan<Word> words, int index, ReadOnlySpan<int> losses)
    {
        if (!Votes(words[index]))
            return;
        Span<int> votes = Open(KeyOf(words, index));
        if (votes.IsEmpty)
            return;
        for (int label = 0; label < Labels; label++)
            votes[label] -= Math.Min(losses[label], Loudest);
        CastForSurname(words, index, losses);
    }

    /// <summary>Adds what the other occurrences say to the scores of a word.</summary>
    /// <returns>Whether there are any.</returns>
    public bool AddTo(ReadOnlySpan<Word> words, int index, ReadOnlySpan<int> losses, Span<int> scores)
    {
        if (!Votes(words[index]) || !_ballots.TryGetValue(KeyOf(words, index), out int ballot) || _voters[ballot] < 2)
            return false;
        ReadOnlySpan<int> votes = _votes.AsSpan(ballot * Labels, Labels);
        for (int label = 0; label < Labels; label++)
            scores[label] += votes[label] + Math.Min(losses[label], Loudest);
        return true;
    }

    /// <summary>"Shinzo Abe" votes for "Abe" too.</summary>
    private void CastForSurname(ReadOnlySpan<Word> words, int index, ReadOnlySpan<int> losses)
    {
        Word word = words[index];
        if (losses[LastPerson] > 0 || index != word.CapsEnd - 1 || word.CapsEnd - word.CapsStart < 2)
            return;
        Span<int> votes = Open(PackedTable.Mix(word.Hash));
        if (votes.IsEmpty)
            return;
        int margin = int.MaxValue;
        for (int label = 0; label < Labels; label++)
        {
            if (label != LastPerson)
                margin = Math.Min(margin, losses[label]);
        }

        for (int label = 0; label < Labels; label++)
            votes[label] -= label == UnitPerson ? 0 : Math.Min(margin, Loudest);
    }

    private Span<int> Open(uint key)
    {
        if (!_ballots.TryGetValue(key, out int ballot))
        {
            ballot = _ballots.Count;
            _ballots.Add(key, ballot);
            if (ballot == _voters.Length)
            {
                Array.Resize(ref _voters, 2 * ballot);
                Array.Resize(ref _votes, 2 * ballot * Labels);
            }
        }

        return _voters[ballot]++ < MostVoters ? _votes.AsSpan(ballot * Labels, Labels) : default;
    }

    /// <summary>Only capitals that mean something vote: not those of a headline, nor one that the beginning of a sentence explains.</summary>
    private static bool Votes(in Word word) =>
        word.Role == WordRole.Name && word.Lettering == Lettering.Sentence && word.CapsEnd - word.CapsStart <= 4
        && !(word.Has(WordFlags.SentenceStart | WordFlags.QuoteBefore) && word.Casing is 1 or 2);

    private static uint KeyOf(ReadOnlySpan<Word> words, int index)
    {
        Word word = words[index];
        uint key = NameRuns.PhraseHash(words[word.CapsStart..word.CapsEnd]);
        return PackedTable.Mix(unchecked(key + ((uint)(index - word.CapsStart) * 0x9E3779B1)));
    }
}
