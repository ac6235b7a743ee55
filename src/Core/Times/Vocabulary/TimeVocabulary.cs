using System;
using System.Globalization;
using System.IO;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Times.Vocabulary;

/// <summary>Every word and phrase of the data files beside this one, made ready for look-up by the hash of a token.</summary>
/// <remarks>A look-up costs one probe of a small table for nearly every token of a text: it is the first sieve, and it allocates nothing.</remarks>
internal sealed class TimeVocabulary
{
    /// <summary>How many words it has room for, at most half as many as slots.</summary>
    public const int MostWords = Slots / 2;

    private const int Slots = 2048;

    /// <summary>The sections of words.txt and what their words are.</summary>
    private static readonly string[] Sections = (
        "month month-short weekday weekdays weekday-short season ambiguous day-part unit units number ordinal "
        + "vague deictic day-word article decade rate every filler preposition future-cue past-cue says zone opener apostrophe").Split(' ');

    private static readonly Role[] SectionRoles =
    [
        Role.Month, Role.MonthShort, Role.Weekday, Role.Weekdays, Role.WeekdayShort, Role.Season, Role.Ambiguous, Role.DayPart, Role.Unit,
        Role.Units, Role.Number, Role.Ordinal, Role.Vague, Role.Deictic, Role.DayWord, Role.Article, Role.Decade, Role.Rate, Role.Every, Role.Filler,
        Role.Preposition, Role.FutureCue, Role.PastCue, Role.Says, Role.Zone, Role.Opener, Role.Apostrophe,
    ];

    private readonly Slot[] _slots = new Slot[Slots];
    private readonly Word[] _entries = new Word[MostWords + 1];
    private int _count;

    private TimeVocabulary()
    {
        ReadWords();
        References = PhraseBook.Load("references.txt", this, Role.Reference);
        Holidays = PhraseBook.Load("holidays.txt", this, Role.Holiday);
        NearMisses = PhraseBook.Load("near-misses.txt", this, Role.NearMiss);
        Modifiers = PhraseBook.LoadBackward("modifiers.txt", this);
    }

    public static TimeVocabulary Default { get; } = new();

    /// <summary>"these days": phrases with a fixed value.</summary>
    public PhraseBook References { get; }

    public PhraseBook Holidays { get; }

    /// <summary>Phrases in which no time is ever found.</summary>
    public PhraseBook NearMisses { get; }

    /// <summary>"the end of": matched backward from the expression they belong to.</summary>
    public PhraseBook Modifiers { get; }

    /// <summary>What is known of a word, by its <see cref="Token.Word"/>; of 0, nothing.</summary>
    public Word this[int word] => _entries[word];

    /// <summary>Writes onto each token which word it is: rules ask for the same ones again and again.</summary>
    /// <remarks>What has the length and the hash of a word is taken for that word, as in phrases.</remarks>
    public void LookUp(TokenizedText text)
    {
        Span<Token> tokens = text.Lookups;
        Slot[] slots = _slots;
        for (int i = 0; i < tokens.Length; i++)
        {
            uint hash = tokens[i].Hash;
            int length = text.LengthOf(tokens[i]);
            ushort word = 0;
            for (uint at = hash % Slots; slots[at] is { Word: not 0 } slot; at = (at + 1) % Slots)
            {
                if (slot.Hash != hash || slot.Length != length)
                    continue;
                word = slot.Word;
                break;
            }

            tokens[i] = tokens[i] with { Word = word };
        }
    }

    /// <summary>Gives a word one more role. A value that it has already stays.</summary>
    internal void Add(string word, Role role, int number = 0, int calendar = 0, TimeUnit unit = TimeUnit.None, int scale = 0)
    {
        uint hash = Tokenizer.HashOf(word);
        uint at = hash % Slots;
        while (_slots[at].Word != 0 && (_slots[at].Hash != hash || _slots[at].Length != word.Length))
            at = (at + 1) % Slots;
        if (_slots[at].Word == 0)
        {
            if (++_count > MostWords)
                throw new InvalidDataException("The vocabulary of times has outgrown its table: double Slots.");
            _slots[at] = new Slot(hash, (ushort)word.Length, (ushort)_count);
        }

        int entry = _slots[at].Word;
        Word known = _entries[entry];
        _entries[entry] = new Word(
            known.Roles | role,
            number != 0 ? number : known.Number,
            calendar != 0 ? calendar : known.Calendar,
            unit != TimeUnit.None ? unit : known.Unit,
            scale != 0 ? scale : known.Scale,
            0);
    }

    private void ReadWords()
    {
        Role role = Role.None;
        foreach (string line in DataFile.Lines("words.txt"))
        {
            if (line.Length == 0)
                continue;
            if (line[0] == '[')
            {
                role = RoleOf(line.Substring(1, line.Length - 2));
                continue;
            }

            foreach (string word in line.Split(' '))
                AddWord(role, word);
        }
    }

    private void AddWord(Role role, string word)
    {
        int equals = word.IndexOf('=');
        if (equals < 0)
        {
            Add(word, role);
            return;
        }

        string name = word.Substring(0, equals);
        string value = word.Substring(equals + 1);
        if ((role & (Role.Unit | Role.Units | Role.Rate)) != 0)
        {
            int scale = int.Parse(value.Substring(0, value.Length - 1), CultureInfo.InvariantCulture);
            Add(name, role, unit: TimeUnits.OfLetter(value[value.Length - 1]), scale: scale);
        }
        else
        {
            int number = int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            if ((role & (Role.Number | Role.Ordinal | Role.Deictic | Role.DayWord | Role.Article)) != 0)
                Add(name, role, number: number);
            else
                Add(name, role, calendar: number);
        }
    }

    private static Role RoleOf(string section)
    {
        int index = Array.IndexOf(Sections, section);
        return index >= 0 ? SectionRoles[index] : throw new InvalidDataException($"words.txt has a section [{section}] that is no role.");
    }

    /// <param name="Word">The index of its entry; 0 marks a free slot.</param>
    private readonly record struct Slot(uint Hash, ushort Length, ushort Word);
}
