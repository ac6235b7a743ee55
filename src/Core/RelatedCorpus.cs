using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Core;

/// <summary>The stages that see all documents, by what each of them says to the others.</summary>
/// <param name="Findings">What only all documents together show, in no order.</param>
internal sealed record RelatedCorpus(NamedCorpus Corpus, CorpusFields Fields, EquatableArray<Finding> Findings)
{
    /// <param name="paths">All files of the folder.</param>
    /// <param name="documents">The facts of all documents.</param>
    public static RelatedCorpus Of(
        IReadOnlyCollection<string> paths, IReadOnlyCollection<DocumentFacts> documents, CorpusSettings settings, EmissionOptions options)
    {
        NamedCorpus corpus = Pipeline.Relate(documents.Select(document => document.Summary), settings, options);
        DocumentFields[] said = [.. documents.Select(document => document.Said)];
        CorpusFields fields = Pipeline.TypeFields(said, settings);
        SeedNames names = Pipeline.NameSeeds(paths, corpus);
        Finding[] findings =
        [
            .. documents.SelectMany(document => document.Faults),
            .. Pipeline.CheckSettings(settings, names),
            .. Pipeline.CheckCatalogue(settings, documents.SelectMany(document => document.Decided)),
            .. Pipeline.CheckFields(said, fields, settings, corpus, options),
            .. Pipeline.CheckGold(paths.Where(GoldFile.IsGold), names),
            .. Pipeline.PlaceProblems(corpus, documents.Select(document => document.Place)),
        ];
        return new RelatedCorpus(corpus, fields, EquatableArray.Of(findings));
    }
}
