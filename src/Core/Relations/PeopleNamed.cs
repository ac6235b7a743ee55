using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Where a document names people whose full name it gives: "June Hale", and "June" behind it. What stands there is no month and no weekday.</summary>
internal static class PeopleNamed
{
    /// <summary>The places, in the order of the text; one within another where mentions overlap.</summary>
    public static IReadOnlyList<TextRange> In(string text, EquatableArray<DocumentEntity> entities)
    {
        var places = new List<TextRange>();
        foreach (DocumentEntity entity in entities)
        {
            if (entity.Kind == EntityKind.Person && HasFullName(text, entity))
            {
                foreach (DocumentMention mention in entity.Mentions)
                    places.Add(mention.Range);
            }
        }

        places.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return places;
    }

    private static bool HasFullName(string text, DocumentEntity entity)
    {
        foreach (DocumentMention mention in entity.Mentions)
        {
            for (int i = mention.Range.Start; i < mention.Range.End; i++)
            {
                if (char.IsWhiteSpace(text[i]))
                    return true;
            }
        }

        return false;
    }
}
