using System.Collections.Generic;

namespace CorpusGen.Core.Naming;

/// <summary>Which letters marks make together with others, as the Unicode Character Database has it: the canonical compositions of the basic plane.</summary>
/// <remarks>Not those of Hangul, which are computed, nor those of signs, which stand in no name.</remarks>
internal static class CompositionTable
{
    /// <summary>Classes are less than this.</summary>
    public const int ClassCount = 256;

    /// <summary>Every mark that composes, with its combining class and with pairs of a letter and what the two together are.</summary>
    private static readonly Mark[] Marks =
    [
        new('\u0300', 230,
            "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂ" +
            "ὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊϊῒΙῚϋῢΥῪΟῸΩῺ"),
        new('\u0301', 230,
            "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќ" +
            "ÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝ" +
            "ὠὤὡὥὨὬὩὭ"),
        new('\u0302', 230, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        new('\u0303', 230, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        new('\u0304', 230, "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡΥῩ"),
        new('\u0306', 230, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ"),
        new('\u0307', 230, "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        new('\u0308', 230, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        new('\u0309', 230, "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        new('\u030A', 230, "AÅaåUŮuůwẘyẙ"),
        new('\u030B', 230, "OŐoőUŰuűУӲуӳ"),
        new('\u030C', 230, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        new('\u030F', 230, "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"),
        new('\u0311', 230, "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        new('\u0313', 230, "αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ"),
        new('\u0314', 230, "αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ"),
        new('\u031B', 216, "OƠoơUƯuư"),
        new('\u0323', 220, "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        new('\u0324', 220, "UṲuṳ"),
        new('\u0325', 220, "AḀaḁ"),
        new('\u0326', 220, "SȘsșTȚtț"),
        new('\u0327', 202, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        new('\u0328', 202, "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        new('\u032D', 220, "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        new('\u032E', 220, "HḪhḫ"),
        new('\u0330', 220, "EḚeḛIḬiḭUṴuṵ"),
        new('\u0331', 220, "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
        new('\u0342', 230, "ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶηῆιῖϊῗυῦϋῧωῶ"),
        new('\u0345', 240,
            "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃ" +
            "ήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ"),
        new('\u0653', 230, "\u0627\u0622"),
        new('\u0654', 230, "\u0627\u0623\u0648\u0624\u064A\u0626\u06D5\u06C0\u06C1\u06C2\u06D2\u06D3"),
        new('\u0655', 220, "\u0627\u0625"),
        new('\u093C', 7, "\u0928\u0929\u0930\u0931\u0933\u0934"),
        new('\u09BE', 0, "\u09C7\u09CB"),
        new('\u09D7', 0, "\u09C7\u09CC"),
        new('\u0B3E', 0, "\u0B47\u0B4B"),
        new('\u0B56', 0, "\u0B47\u0B48"),
        new('\u0B57', 0, "\u0B47\u0B4C"),
        new('\u0BBE', 0, "\u0BC6\u0BCA\u0BC7\u0BCB"),
        new('\u0BD7', 0, "\u0B92\u0B94\u0BC6\u0BCC"),
        new('\u0C56', 91, "\u0C46\u0C48"),
        new('\u0CC2', 0, "\u0CC6\u0CCA"),
        new('\u0CD5', 0, "\u0CBF\u0CC0\u0CC6\u0CC7\u0CCA\u0CCB"),
        new('\u0CD6', 0, "\u0CC6\u0CC8"),
        new('\u0D3E', 0, "\u0D46\u0D4A\u0D47\u0D4B"),
        new('\u0D57', 0, "\u0D46\u0D4C"),
        new('\u0DCA', 9, "\u0DD9\u0DDA\u0DDC\u0DDD"),
        new('\u0DCF', 0, "\u0DD9\u0DDC"),
        new('\u0DDF', 0, "\u0DD9\u0DDE"),
        new('\u102E', 0, "\u1025\u1026"),
        new('\u1B35', 0,
            "\u1B05\u1B06\u1B07\u1B08\u1B09\u1B0A\u1B0B\u1B0C\u1B0D\u1B0E\u1B11\u1B12\u1B3A\u1B3B\u1B3C\u1B3D\u1B3E\u1B40" +
            "\u1B3F\u1B41\u1B42\u1B43"),
        new('\u3099', 8, "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ"),
        new('\u309A', 8, "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"),
    ];

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = [];

    private static readonly Dictionary<char, (char Letter, char Mark)> Decomposed = [];

    private static readonly Dictionary<char, int> Classes = [];

    static CompositionTable()
    {
        foreach (Mark mark in Marks)
        {
            Classes.Add(mark.Character, mark.Class);
            for (int i = 0; i < mark.Pairs.Length; i += 2)
            {
                Composed.Add((mark.Pairs[i], mark.Character), mark.Pairs[i + 1]);
                Decomposed.Add(mark.Pairs[i + 1], (mark.Pairs[i], mark.Character));
            }
        }
    }

    /// <summary>What a letter and a mark behind it make.</summary>
    public static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue((letter, mark), out composed);

    /// <summary>Of which letter and mark a letter is made.</summary>
    public static bool TryDecompose(char composed, out char letter, out char mark)
    {
        bool found = Decomposed.TryGetValue(composed, out (char Letter, char Mark) pair);
        (letter, mark) = pair;
        return found;
    }

    /// <summary>The canonical combining class: marks of different classes may change places; 0 for whatever is no such mark.</summary>
    public static int ClassOf(char c) => Classes.TryGetValue(c, out int found) ? found : 0;

    /// <param name="Class">The canonical combining class.</param>
    /// <param name="Pairs">A letter, what it becomes, the next letter, what it becomes, …</param>
    private sealed record Mark(char Character, int Class, string Pairs);
}
