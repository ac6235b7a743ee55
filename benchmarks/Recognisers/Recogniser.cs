using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace CorpusGen.Benchmarks;

/// <summary>Something that reads a text and finds mentions in it.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">Text in, number of mentions out.</param>
internal sealed record Recogniser(string Name, Func<string, int> Run)
{
    private static readonly DateTime Published = new(2023, 11, 15);

    public static Recogniser Peer { get; } = new("recognizers-text-dates", text =>
        DateTimeRecognizer.RecognizeDateTime(text, Culture.English, DateTimeOptions.None, Published).Count);

    public static IReadOnlyList<Recogniser> All { get; } =
    [
        new("times", text => TimeTagger.Tag(Tokenizer.Tokenize(text), CivilDateOf(Published)).Count),
        new("entities", text => EntityTagger.Tag(Tokenizer.Tokenize(text)).Count),
        new("times-and-entities", BothOver),
        Peer,
    ];

    private static int BothOver(string text)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        return TimeTagger.Tag(tokens, CivilDateOf(Published)).Count + EntityTagger.Tag(tokens).Count;
    }

    private static CivilDate CivilDateOf(DateTime date) => new(date.Year, date.Month, date.Day);
}
