using System;
using Acme.Fixtures;

foreach (string line in Fixtures.Describe())
    Console.WriteLine(line);
DateOnly published = Corpus.Articles.Ferry.Published!.Value;
Console.WriteLine(published.AddDays(1).ToString("yyyy-MM-dd"));
