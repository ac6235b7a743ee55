using System;
using System.Collections.Generic;
using CorpusGen.Generated;

namespace CorpusGen;

/// <summary>A seed document: its text, and what was found in it. One object a document, safe to use from many threads.</summary>
/// <remarks>The text is decoded and the annotations unpacked once, on first use. Offsets are UTF-16 indices into <see cref="Text"/>.</remarks>
public class Article
{
    private readonly ArticleRow _row;
    private string? _text;
    private IReadOnlyList<Passage>? _paragraphs;
    private IReadOnlyList<Passage>? _sentences;
    private IReadOnlyList<Entity>? _entityList;
    private EntityCollection? _entities;
    private IReadOnlyList<Mention>? _mentions;
    private Dictionary<string, IReadOnlyList<Mention>>? _mentionsByEntity;
    private IReadOnlyList<TimeExpression>? _timeList;
    private TimeCollection? _times;

    /// <summary>For generated code: the article that a row describes.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    protected internal Article(ArticleRow row)
    {
        _row = row ?? throw new ArgumentNullException(nameof(row));
        Source = new ArticleSource(row.Path, row.Line);
        Published = row.Published;
    }

    /// <summary>The id: what the document says of itself, or its path under the seeds folder as a slug, <c>kuril-talks</c>.</summary>
    public string Id => _row.Id;

    /// <summary>The title that the document or <c>corpus.yaml</c> gives it; the empty string where neither does.</summary>
    public string Title => _row.Title;

    /// <summary>The day of publication, against which the times were resolved (TimeML's document creation time); null where none is given.</summary>
    public DateOnly? Published { get; }

    /// <summary>The file that the article comes from.</summary>
    public ArticleSource Source { get; }

    /// <summary>The article's body, without its header. Line ends are <c>\n</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not hold the seed, or another version of it than the one compiled.</exception>
    public string Text => _text ?? FirstUse.Keep(ref _text, _row.ReadText());

    /// <summary>The paragraphs, without the blank lines between them.</summary>
    public IReadOnlyList<Passage> Paragraphs => _paragraphs ?? FirstUse.Keep(ref _paragraphs, _row.ReadParagraphs(this));

    /// <summary>The sentences; no sentence goes across a paragraph's end.</summary>
    public IReadOnlyList<Passage> Sentences => _sentences ?? FirstUse.Keep(ref _sentences, _row.ReadSentences(this));

    /// <summary>Who and what the article names, each once, in order of first mention.</summary>
    public EntityCollection Entities => _entities ?? FirstUse.Keep(ref _entities, new EntityCollection(this));

    /// <summary>Each naming of an entity, in the order of the text. Mentions never overlap.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions ?? FirstUse.Keep(ref _mentions, _row.ReadMentions(this));

    /// <summary>The times of which the article speaks, each once, in order of first mention.</summary>
    public TimeCollection Times => _times ?? FirstUse.Keep(ref _times, new TimeCollection(this));

    internal IReadOnlyList<Entity> EntityList => _entityList ?? FirstUse.Keep(ref _entityList, _row.ReadEntities());

    internal IReadOnlyList<TimeExpression> TimeList => _timeList ?? FirstUse.Keep(ref _timeList, _row.ReadTimes(this));

    /// <summary>The mentions of one entity in this article, in the order of the text; empty where it is not named.</summary>
    /// <param name="entity">An entity of the same corpus.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public IReadOnlyList<Mention> MentionsOf(Entity entity)
    {
        if (entity is null)
            throw new ArgumentNullException(nameof(entity));
        Dictionary<string, IReadOnlyList<Mention>> groups = _mentionsByEntity ?? FirstUse.Keep(ref _mentionsByEntity, GroupMentions());
        return groups.TryGetValue(entity.Id, out IReadOnlyList<Mention>? mentions) ? mentions : Array.Empty<Mention>();
    }

    /// <summary>The sentence in which something stands: <c>article.SentenceAt(mention.Start)</c>, <c>article.SentenceAt(time.Range.Start.Value)</c>.</summary>
    /// <param name="position">A UTF-16 code unit of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No sentence has it: it is outside of the text, or between two sentences.</exception>
    public Passage SentenceAt(int position)
    {
        int low = 0;
        int high = Sentences.Count;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            Passage sentence = Sentences[middle];
            if (sentence.Start <= position && position < sentence.End)
                return sentence;
            (low, high) = sentence.End <= position ? (middle + 1, high) : (low, middle);
        }

        throw new ArgumentOutOfRangeException(nameof(position), position, $"No sentence of '{Id}' has this position.");
    }

    /// <summary>The id: test runners show it as the name of a case.</summary>
    public override string ToString() => Id;

    private Dictionary<string, IReadOnlyList<Mention>> GroupMentions()
    {
        var lists = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        foreach (Mention mention in Mentions)
        {
            if (!lists.TryGetValue(mention.Entity.Id, out List<Mention>? list))
                lists.Add(mention.Entity.Id, list = new List<Mention>());
            list.Add(mention);
        }

        var groups = new Dictionary<string, IReadOnlyList<Mention>>(lists.Count, StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<Mention>> list in lists)
            groups.Add(list.Key, list.Value.AsReadOnly());
        return groups;
    }
}
