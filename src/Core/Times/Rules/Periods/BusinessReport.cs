namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>Tells a report on business from one on a match: in the one "the first half" is that of a year.</summary>
internal static class BusinessReport
{
    private const int FewestWords = 4;

    /// <summary>A column on a club's accounts has some words of games, too.</summary>
    private const int Predominance = 3;

    private static readonly WordSet OfBusiness = new(
        "profit profits revenue revenues sales earnings growth inflation shares dividend economy economic exports imports investors analysts output gdp percent cent turnover quarter fiscal outlook");

    private static readonly WordSet OfGames = new(
        "goal goals match striker penalty coach referee kick touchdown halftime innings scored scorer defender midfielder goalkeeper wicket equaliser quarterback rebounds league");

    /// <summary>Reads the whole document once.</summary>
    public static bool Is(Scan scan)
    {
        int business = 0;
        int games = 0;
        for (int i = 0; i < scan.Count; i++)
        {
            if (scan.IsAny(i, OfBusiness) || scan.IsMark(i, '%'))
                business++;
            else if (scan.IsAny(i, OfGames))
                games++;
        }

        return business >= FewestWords && business > Predominance * games;
    }
}
