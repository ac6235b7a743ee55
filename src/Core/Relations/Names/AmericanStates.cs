using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>The states of America in short, which are no places of their own: "Calif." is California.</summary>
internal static class AmericanStates
{
    /// <summary>By the abbreviations of newspapers, folded: they are the state's wherever they stand with their full stop.</summary>
    private static readonly Dictionary<string, string> InPrint = Table(
        "ala Alabama,ariz Arizona,ark Arkansas,cal California,calif California,colo Colorado,conn Connecticut,del Delaware,fla Florida,ga Georgia,ill Illinois,ind Indiana,kan Kansas,kans Kansas,"
        + "ky Kentucky,la Louisiana,md Maryland,mass Massachusetts,mich Michigan,minn Minnesota,miss Mississippi,mo Missouri,mont Montana,neb Nebraska,nebr Nebraska,nev Nevada,nh New Hampshire,"
        + "nj New Jersey,nm New Mexico,nmex New Mexico,ny New York,nc North Carolina,nd North Dakota,ndak North Dakota,okla Oklahoma,ore Oregon,oreg Oregon,pa Pennsylvania,penn Pennsylvania,"
        + "ri Rhode Island,sc South Carolina,sd South Dakota,sdak South Dakota,tenn Tennessee,tex Texas,vt Vermont,va Virginia,wash Washington,wva West Virginia,wis Wisconsin,wisc Wisconsin,wyo Wyoming");

    /// <summary>By the further abbreviations of the post, which are much else: they are the state's behind a town only.</summary>
    private static readonly Dictionary<string, string> InLetters = Table(
        "al Alabama,ak Alaska,az Arizona,ar Arkansas,ca California,co Colorado,ct Connecticut,de Delaware,fl Florida,hi Hawaii,id Idaho,il Illinois,in Indiana,ia Iowa,ks Kansas,me Maine,"
        + "ma Massachusetts,mi Michigan,mn Minnesota,ms Mississippi,mt Montana,ne Nebraska,nv Nevada,oh Ohio,ok Oklahoma,or Oregon,tn Tennessee,tx Texas,ut Utah,wa Washington,wv West Virginia,"
        + "wi Wisconsin,wy Wyoming");

    /// <summary>The state that a mention of a place means by its abbreviation, null where it is none.</summary>
    /// <param name="text">The article's body.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="before">The mention before it: "[Fresno], [CA]".</param>
    public static string? Of(TokenizedText text, EntityMention mention, EntityMention? before)
    {
        if (mention.Kind != EntityKind.Place)
            return null;
        string written = mention.Range.Of(text.Text);
        string key = NameFold.Key(written);
        bool behindTown = before is { Kind: EntityKind.Place } town && mention.Range.Start == town.Range.End + 2 && text.Text[town.Range.End] == ',';
        if ((behindTown || written[written.Length - 1] == '.') && InPrint.TryGetValue(key, out string? state))
            return state;
        return behindTown && InLetters.TryGetValue(key, out state) && char.IsUpper(written[0]) && char.IsUpper(written[written.Length - 1]) ? state : null;
    }

    private static Dictionary<string, string> Table(string states) =>
        states.Split(',').Select(state => state.Split([' '], 2)).ToDictionary(state => state[0], state => state[1], StringComparer.Ordinal);
}
