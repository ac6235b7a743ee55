using System;
using Consumer;

Console.WriteLine($"{Corpus.Articles.Bridge.Title}; {Other13.Yaml}; {Other18.Yaml}");
