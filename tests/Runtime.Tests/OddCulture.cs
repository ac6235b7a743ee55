using System;
using System.Globalization;

namespace CorpusGen.Runtime.Tests;

/// <summary>A culture that writes numbers and dates as no seed does.</summary>
internal static class OddCulture
{
    public static void Run(Action test)
    {
        CultureInfo usual = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.DateTimeFormat.DateSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = odd;
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }
}
