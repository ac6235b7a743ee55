using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>
/// Headlines to learn from, of which the data sets have few: first sentences, and sentences of our own articles, written once more in title
/// case or in capitals. Letters change one by one, so that every mark stays where it is.
/// </summary>
internal static class Recasing
{
    private static readonly HashSet<string> SmallWords = [.. "a an and as at but by for from in into of off on or over the to up via vs with".Split(' ')];

    /// <summary>The article as it is written again, and the sentences (as ranges of its words' positions in the text) that were.</summary>
    /// <returns>Null where no sentence of the article is to be written again.</returns>
    public static (Article Article, IReadOnlyList<TextRange> Sentences)? Of(Article article, Settings settings)
    {
        TokenizedText text = Tokenizer.Tokenize(article.Text);
        char[] letters = article.Text.ToCharArray();
        var recased = new List<TextRange>();
        for (int i = 0; i < text.Sentences.Length; i++)
        {
            uint chance = PackedTable.Mix(Tokenizer.HashOf(article.Id) + (uint)i);
            if ((i > 0 && article.Source != Corpora.Own) || chance % 1000 >= 1000 * settings.Recased)
                continue;
            TextRange sentence = text.Sentences[i];
            bool capitals = (chance >> 16) % 2 == 0;
            for (int token = sentence.Start; token < sentence.End; token++)
                Recase(letters, text.Tokens[token], token == sentence.Start, capitals);
            recased.Add(new TextRange(text.Tokens[sentence.Start].Start, text.Tokens[sentence.End - 1].End));
        }

        return recased.Count == 0 ? null : (article with { Text = new string(letters) }, recased);
    }

    /// <summary>The first sentences of articles, recased, to measure how headlines are read.</summary>
    public static IEnumerable<Article> Headlines(IEnumerable<Article> articles)
    {
        foreach (Article article in articles)
        {
            if (Of(article with { Source = "" }, new Settings { Recased = 1 }) is not { } again)
                continue;
            int end = again.Sentences[0].End;
            yield return article with { Text = again.Article.Text[..end], Names = [.. article.Names.Where(name => name.End <= end)] };
        }
    }

    private static void Recase(char[] letters, Token token, bool first, bool capitals)
    {
        if (token.Kind != TokenKind.Word)
            return;
        var word = letters.AsSpan(token.Start, token.Length);
        if (capitals)
            MemoryExtensions.ToUpperInvariant(word.ToArray(), word);
        else if (first || !SmallWords.Contains(word.ToString()))
            word[0] = char.ToUpperInvariant(word[0]);
    }
}
