using System;
using System.Linq;
using System.Text;
using CorpusGen;
using Newsroom;

Console.OutputEncoding = Encoding.UTF8;

Console.WriteLine($"{Corpus.Articles.All.Count} articles, compiled in.");
foreach (Article article in Corpus.Articles.All)
    Console.Write(ArticleCard.Of(article));

// Everything in the corpus has a member too. A misspelt name, or an entity that the documents no longer mention, does not compile.
Entity mediator = Corpus.People.InesCaldeira;
Console.WriteLine();
Console.WriteLine($"{mediator.Name} is named {mediator.Mentions.Count} times, in {string.Join(", ", mediator.Articles)}.");

Article talks = Corpus.Articles.GenevaTalks;
Article peace = Corpus.Articles.LisbonRound;
Console.WriteLine($"From “{talks.Title}” to “{peace.Title}”: {peace.Published!.Value.DayNumber - talks.Published!.Value.DayNumber} days.");
Console.WriteLine($"In both: {string.Join(", ", talks.Entities.Intersect(peace.Entities))}.");

// What documents and the catalogue say besides is typed: a section of the paper, a year, another article.
Console.WriteLine($"Science: {string.Join(", ", Corpus.Articles.All.Where(article => article.Meta.Section == Corpus.Fields.Section.Science))}.");
Console.WriteLine($"{Corpus.Organizations.HalvardEnergi} was founded in {Corpus.Organizations.HalvardEnergi.Meta.Founded}; after “{talks.Title}” read “{Corpus.Articles.GenevaTalks.Meta.Related[0].Title}”.");

// Dates are constants: they stand where only constants may, as in this pattern.
string headline = peace.Published.Value.ToString("yyyy-MM-dd") switch
{
    Corpus.Dates.GenevaTalks.Published => talks.Title,
    Corpus.Dates.LisbonRound.Published => peace.Title,
    _ => "",
};
Console.WriteLine($"That day's headline: {headline}");
