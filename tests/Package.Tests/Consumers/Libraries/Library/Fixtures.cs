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
            CorpusTypes.ArticleMeta meta = Corpus.Articles.Ferry.Meta;
            decimal? price = meta.Price;
            if (meta.Section == Corpus.Fields.Section.Land)
                yield break;
            yield return meta.Section + " " + meta.Gates + " " + meta.Reopened.Day + " " + price.HasValue + " " + string.Join("-", meta.Ports);
            yield return meta.Line.Name + ", born in " + meta.Line.Meta.Born.Value.Year + ", in " + meta.Follows.Meta.Follows.Id;
            yield return ferry.GetMeta().Gates.ToString();
        }
    }
}
