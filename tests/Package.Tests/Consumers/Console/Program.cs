using System;
using CorpusGen;
using Acme.Reader;

foreach (Article article in Corpus.Articles.All)
    Console.WriteLine($"{article.Id} | {article.Published:yyyy-MM-dd} | {article.Source} | {article.Text}");
