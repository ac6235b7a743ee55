using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Explaining;

/// <summary>Tells of each time expression which rule found it, what it was counted from and why in that direction; and what was turned down.</summary>
internal static class TimeExplanation
{
    /// <param name="approved">What a person approved, so that the recogniser's word is only told beside it.</param>
    public static void Write(AnnotatedDocument annotated, TimeTrace trace, Coverage approved, TextWriter output)
    {
        var traced = trace.Times.ToDictionary(time => time.Mention);
        output.WriteLine(trace switch
        {
            { IsNarrative: true } => "Times, read as a narrative: what names no year goes on from the date last named",
            { LooksBackAt: not 0 } => $"Times, read as news that looks back at {trace.LooksBackAt}: what names no year lies there, in paragraphs that say nothing of today",
            _ => "Times, read as news: what names no year lies around the day of publication",
        });
        foreach (TimeMention mention in annotated.Times)
        {
            output.WriteLine($"  {Describe(mention, annotated)}");
            if (approved.HasFlag(Coverage.Times))
                output.WriteLine("    approved by a person");
            if (traced.TryGetValue(mention, out TracedTime? time))
                Write(time, annotated, output);
        }

        foreach (TracedTime left in trace.Times.Where(time => approved.HasFlag(Coverage.Times) && !annotated.Times.Items.Contains(time.Mention)))
            output.WriteLine($"  not approved: {Describe(left.Mention, annotated)}");

        foreach (RejectedTime rejected in trace.Rejected)
            output.WriteLine($"  turned down: {Quotation.Of(rejected.Range, annotated.Document)}  {rejected.Rule}: {rejected.Reason}");
    }

    private static string Describe(TimeMention mention, AnnotatedDocument annotated)
    {
        string mod = mention.Mod is null ? "" : " " + mention.Mod;
        return $"{Quotation.Of(mention.Range, annotated.Document)}  {mention.Kind.ToString().ToUpperInvariant()} {mention.Value}{mod}";
    }

    private static void Write(TracedTime time, AnnotatedDocument annotated, TextWriter output)
    {
        output.WriteLine($"    rule: {time.Rule}");
        if (time.Anchor(annotated.Document.Published) is { } anchor)
            output.WriteLine($"    from: {anchor}");
        output.WriteLine($"    because: {time.Resolution.Reason}");
    }
}
