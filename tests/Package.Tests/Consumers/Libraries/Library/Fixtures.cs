using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen;

namespace Acme.Fixtures
{
    public static class Fixtures
    {
        public static IEnumerable<string> Describe()
        {
            Article ferry = Corpus.Articles.Ferry;
            DateOnly published = ferry.Published.Value;
            yield return ferry.Id + " of " + published.Year + "-" + published.Month + "-" + published.Day;
            yield return Corpus.Articles.Get(ArticleKey.Ferry).Title;
            yield return Corpus.Dates.Ferry.Published;
            yield return ferry.Paragraphs.Last().Text;
        }
    }
}
