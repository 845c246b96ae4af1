using System.Globalization;
using System.Text;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Small questions about ASCII text.</summary>
internal static class AsciiText
{
    /// <summary>Lower case for a capital letter, else the byte itself.</summary>
    public static byte Lower(byte c) => (uint)(c - 'A') <= 'Z' - 'A' ? (byte)(c | 0x20) : c;

    /// <summary>True for a letter or a digit.</summary>
    public static bool IsWordPart(byte c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9;

    /// <summary>True for white space and control characters.</summary>
    public static bool IsGap(byte c) => c is <= (byte)' ' or 0x7F;

    /// <summary>True when all letters and digits are one, in any number: the closer look decides.</summary>
    public static bool MayBeOneCharacter(ReadOnlySpan<byte> lower)
    {
        byte first = 0;
        foreach (byte c in lower)
        {
            if (!IsWordPart(c)) continue;
            if (first == 0) first = c;
            else if (c != first) return false;
        }
        return true;
    }

    /// <summary>Any text in ASCII: letters in Latin ones, digits of every script, anything else as a blank.</summary>
    public static byte[] From(ReadOnlySpan<char> text)
    {
        string latin = Transliteration.ToLatin(UnicodeFold.Fold(UnicodeFold.Trim(text)));
        byte[] ascii = new byte[latin.Length];
        for (int i = 0; i < ascii.Length; i++)
        {
            char c = latin[i];
            double digit = c < 0x80 ? -1 : CharUnicodeInfo.GetNumericValue(c);
            ascii[i] = c < 0x80 ? (byte)c : digit is >= 0 and <= 9 && digit == Math.Floor(digit) ? (byte)('0' + (int)digit) : (byte)' ';
        }
        return ascii;
    }

    /// <summary>ASCII as characters.</summary>
    public static string ToText(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii);
}
