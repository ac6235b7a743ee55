using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Relations;

namespace CorpusGen.Tool.Explaining;

/// <summary>
/// Tells of each entity which mentions are its, and of each mention what decided: features of the model, a rule, the document's other mentions.
/// </summary>
internal static class EntityExplanation
{
    /// <param name="approved">What a person approved, so that the recogniser's word is only told beside it.</param>
    public static void Write(AnnotatedDocument annotated, EntityTrace trace, Coverage approved, TextWriter output)
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
                    Write(found, entity.Kind, approved, output);
                else
                    output.WriteLine(approved.Covers(entity.Kind)
                        ? "      approved by a person, not the recogniser's"
                        : "      not the recogniser's: a name of corpus.yaml");
            }
        }

        var named = annotated.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Range).ToHashSet();
        foreach (TracedEntity left in trace.Entities.Where(each => approved.Covers(each.Mention.Kind) && !named.Contains(each.Mention.Range)))
            output.WriteLine($"  not approved: {Quotation.Of(left.Mention.Range, annotated.Document)}  {left.Mention.Kind}");
        foreach (RejectedName rejected in trace.Rejected)
            output.WriteLine($"  turned down: {Quotation.Of(rejected.Range, annotated.Document)}  {rejected.Reason}");
    }

    private static void Write(TracedEntity found, EntityKind kind, Coverage approved, TextWriter output)
    {
        if (approved.Covers(kind))
            output.WriteLine("      approved by a person");
        if (found.Mention.Kind != kind)
            output.WriteLine(
                $"      the recogniser said {found.Mention.Kind}{(approved.Covers(kind) ? "" : "; the name's other mentions, or corpus.yaml, outweigh it")}");
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
