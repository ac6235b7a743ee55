using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Times;

/// <summary>The times of the first real document against what people approved. It lives beside the repository.</summary>
public class FirstDocumentTimeTests
{
    private const string Gold = "seeds/000_a96fc8afed58e714.gold.json";

    [SharedFact(Gold)]
    public void They_are_those_that_people_approved()
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared(Gold)));
        string text = gold.RootElement.GetProperty("text").GetString()!;
        var approved = gold.RootElement.GetProperty("times").EnumerateArray().Select(time => new TimeMention(
            new TextRange(time.GetProperty("start").GetInt32(), time.GetProperty("end").GetInt32()),
            Enum.Parse<TimeKind>(time.GetProperty("kind").GetString()!, ignoreCase: true),
            time.GetProperty("value").GetString()!,
            time.TryGetProperty("mod", out JsonElement mod) ? mod.GetString() : null));
        Assert.Equal(approved, TimeTagger.Tag(Tokenizer.Tokenize(text), new CivilDate(2019, 1, 23)));
    }
}
