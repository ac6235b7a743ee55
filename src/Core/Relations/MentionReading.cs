using System.Collections.Generic;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Takes the names in mentions apart, and lays the catalogue's names over what the recogniser found.</summary>
internal static class MentionReading
{
    /// <summary>All mentions in the order of the text, not overlapping.</summary>
    public static IReadOnlyList<NamedMention> Read(TokenizedText text, IReadOnlyList<EntityMention> mentions, KnownNames known)
    {
        var hits = known.FindAll(text);
        var read = new List<NamedMention>(mentions.Count + hits.Count);
        int hit = 0;
        EntityMention? before = null;
        foreach (EntityMention mention in mentions)
        {
            NamedMention named = Read(text, mention, before, known);
            before = mention;
            while (hit < hits.Count && hits[hit].Range.End <= mention.Range.Start)
                read.Add(Read(text, hits[hit++]));
            bool displaced = read.Count > 0 && read[read.Count - 1].Range.Overlaps(mention.Range);
            while (hit < hits.Count && hits[hit].Range.Overlaps(mention.Range))
            {
                // A name of the catalogue inside a longer one is somebody else's: Putin in Lyudmila Putin.
                bool inside = mention.Range.Contains(hits[hit].Range) && mention.Range != hits[hit].Range;
                if (!inside)
                {
                    read.Add(Read(text, hits[hit]));
                    displaced = true;
                }

                hit++;
            }

            if (!displaced)
                read.Add(named);
        }

        for (; hit < hits.Count; hit++)
            read.Add(Read(text, hits[hit]));
        return read;
    }

    private static NamedMention Read(TokenizedText text, EntityMention mention, EntityMention? before, KnownNames known)
    {
        string written = mention.Range.Of(text.Text);
        NameForm form = NameForm.Of(AmericanStates.Of(text, mention, before) ?? written, mention.Kind);
        KnownEntity? entity = known.Find(written) ?? known.Find(form.Text);
        EntityKind kind = entity?.Kind ?? mention.Kind;
        if (kind != mention.Kind)
            form = NameForm.Of(written, kind);
        return Titled(text, new NamedMention(mention.Range, kind, entity is null ? mention.Confidence : 1f, form, form.Title, entity));
    }

    private static NamedMention Read(TokenizedText text, (TextRange Range, KnownEntity Known) hit)
    {
        NameForm form = NameForm.Of(hit.Range.Of(text.Text), hit.Known.Kind);
        return Titled(text, new NamedMention(hit.Range, hit.Known.Kind, 1f, form, form.Title, hit.Known));
    }

    private static NamedMention Titled(TokenizedText text, NamedMention mention)
    {
        if (mention.Kind != EntityKind.Person)
            return mention;
        NamedMention person = mention with { Kin = Kinship.Read(text, mention.Range) };
        person = person with { Seniority = Seniorities.Of(text, person) };
        if (person.Title.Length > 0)
            return person;
        string title = TitleBefore.Read(text, mention.Range.Start);
        return person with { Title = title, Form = mention.Form.After(title) };
    }
}
