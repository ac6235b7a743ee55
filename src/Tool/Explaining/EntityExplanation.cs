using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations;

namespace CorpusGen.Tool.Explaining;

/// <summary>Tells of each entity which mentions are its, and of each mention what decided: features of the model, a rule, the document's other mentions.</summary>
internal static class EntityExplanation
{
    public static void Write(AnnotatedDocument annotated, EntityTrace trace, TextWriter output)
    {
        var traced = trace.Entities.ToDictionary(entity => entity.Mention.Range);
        output.WriteLine("Entities");
        foreach (DocumentEntity entity in annotated.Entities)
        {
            string known = entity.KnownId is { } id ? $", known as {id}" : "";
            output.WriteLine($"  {entity.Name} ({entity.Kind}{known})");
            foreach (DocumentMention mention in entity.Mentions)
            {
                string confidence = mention.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
                output.WriteLine($"    {Quotation.Of(mention.Range, annotated.Document)}  confidence {confidence}");
                if (traced.TryGetValue(mention.Range, out TracedEntity? found))
                    Write(found, entity.Kind, output);
                else
                    output.WriteLine("      not the recogniser's: a name of corpus.yaml, or approved in the gold file");
            }
        }

        foreach (RejectedName rejected in trace.Rejected)
            output.WriteLine($"  turned down: {Quotation.Of(rejected.Range, annotated.Document)}  {rejected.Reason}");
    }

    private static void Write(TracedEntity found, EntityKind kind, TextWriter output)
    {
        if (found.Mention.Kind != kind)
            output.WriteLine($"      the recogniser said {found.Mention.Kind}; the name's other mentions, or corpus.yaml, outweigh it");
        if (found.Rule is { } rule)
            output.WriteLine($"      rule: {rule}");
        if (found.Alone is { } alone)
            output.WriteLine($"      alone it reads as {alone}; the document's other occurrences changed that");
        if (found.Votes.Count > 0)
            output.WriteLine($"      features: {string.Join(", ", found.Votes.Select(Describe))}");
    }

    private static string Describe(FeatureVote vote) =>
        $"{vote.Feature} of {vote.Word} {vote.Weight.ToString("+0;-0;0", CultureInfo.InvariantCulture)}";
}
