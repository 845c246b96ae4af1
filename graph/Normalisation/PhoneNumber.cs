using System.Collections.Concurrent;
using PhoneNumbers;

namespace Investigations.Graph.Normalisation;

/// <summary>A telephone number in international form.</summary>
/// <remarks>
/// Source: ITU-T E.164; numbering plans of libphonenumber. A number of possible length whose range no plan knows is kept, with
/// <see cref="Normalisation.LineType.Unknown"/> and no region: plans change more often than the library.
/// </remarks>
public readonly record struct PhoneNumber
{
    private const int MaxLength = 64; // characters of a cell
    private const int CacheLimit = 65_536; // entries; about 10 MB
    private static readonly ConcurrentDictionary<string, PhoneNumber> Cache = new(StringComparer.Ordinal);
    private static int _cached;

    private PhoneNumber(string e164, string extension, string region, LineType type)
    {
        E164 = e164;
        Extension = extension;
        Region = region;
        LineType = type;
        IsPlaceholder = FictionalPhones.Contains(e164) || IsFiller(e164);
    }

    /// <summary>Plus, country code and national number, such as +17029191300.</summary>
    public string E164 { get; }

    /// <summary>Digits to dial after connecting; empty when there are none. No part of the number's identity.</summary>
    public string Extension { get; }

    /// <summary>Country, two capitals; empty when no plan knows the range.</summary>
    public string Region { get; }

    /// <summary>Kind of line by the numbering plan.</summary>
    public LineType LineType { get; }

    /// <summary>True for fictional numbers (555-0100 to 555-0199 and their like), one repeated digit, and counting digits. Must never link.</summary>
    public bool IsPlaceholder { get; }

    /// <summary>Reads a number as people write it.</summary>
    /// <param name="text">The cell. 00 before a country code is read as plus.</param>
    /// <param name="defaultRegion">Country (two capitals) whose national form is assumed where no country code stands; may be empty.</param>
    /// <param name="phone">The number.</param>
    /// <returns>False when it is not one number of possible length. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, string defaultRegion, out PhoneNumber phone)
    {
        phone = default;
        text = UnicodeFold.Trim(text);
        if (text.Length is < 5 or > MaxLength) return false;
        if (TryNorthAmerican(text, defaultRegion, out phone)) return true;
        if (text.ContainsAny('@', '*')) return false;
        Span<char> key = stackalloc char[MaxLength + 8];
        int region = Math.Min(defaultRegion.Length, 4);
        defaultRegion.AsSpan(0, region).CopyTo(key);
        key[region] = '|';
        text.CopyTo(key[(region + 1)..]);
        key = key[..(region + 1 + text.Length)];
        if (!Cache.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out phone))
        {
            phone = Parse(text, defaultRegion);
            Remember(key.ToString(), phone);
        }
        return phone.E164 is not null;
    }

    internal static LineType TypeOf(PhoneNumberType type) => type switch
    {
        PhoneNumberType.FIXED_LINE => LineType.FixedLine,
        PhoneNumberType.MOBILE => LineType.Mobile,
        PhoneNumberType.FIXED_LINE_OR_MOBILE => LineType.FixedOrMobile,
        PhoneNumberType.VOIP => LineType.Voip,
        PhoneNumberType.TOLL_FREE => LineType.TollFree,
        PhoneNumberType.UNKNOWN => LineType.Unknown,
        _ => LineType.Other,
    };

    // Ten digits in any of the usual spellings, with or without 1: nine in ten cells of a North American source.
    private static bool TryNorthAmerican(ReadOnlySpan<char> text, string defaultRegion, out PhoneNumber phone)
    {
        phone = default;
        bool international = text[0] == '+';
        if (!international && defaultRegion is not ("US" or "CA")) return false;
        Span<char> digits = stackalloc char[11];
        int count = 0;
        foreach (char c in international ? text[1..] : text)
        {
            if (c is ' ' or '-' or '.' or '(' or ')') continue;
            if (!char.IsAsciiDigit(c) || count == digits.Length) return false;
            digits[count++] = c;
        }
        if (count == 11 ? digits[0] != '1' : international || count != 10) return false;
        ReadOnlySpan<char> ten = digits[(count - 10)..count];
        if (!NorthAmericanPlan.TryLookUp(ten, out string region, out LineType type)) return false;
        phone = new PhoneNumber(string.Concat("+1", ten), "", region, type);
        return true;
    }

    private static PhoneNumber Parse(ReadOnlySpan<char> text, string defaultRegion)
    {
        PhoneNumberUtil plan = PhoneNumberUtil.GetInstance();
        bool doubleZero = text.StartsWith("00", StringComparison.Ordinal) && text.Length > 10 && text[2] is not '0';
        string candidate = doubleZero ? string.Concat("+", text[2..]) : text.ToString();
        try
        {
            PhoneNumbers.PhoneNumber number = plan.Parse(candidate, defaultRegion.Length == 2 ? defaultRegion : null);
            if (!plan.IsPossibleNumber(number)) return default;
            return new PhoneNumber(plan.Format(number, PhoneNumberFormat.E164), number.HasExtension ? number.Extension : "",
                plan.GetRegionCodeForNumber(number) ?? "", TypeOf(plan.GetNumberType(number)));
        }
        catch (NumberParseException)
        {
            return default; // the only way the library has to say no
        }
    }

    // Two racing threads may add one entry more than the limit; that is harmless, a lock here would not be.
    private static void Remember(string key, PhoneNumber phone)
    {
        if (Interlocked.Increment(ref _cached) > CacheLimit)
        {
            Cache.Clear();
            Interlocked.Exchange(ref _cached, 0);
        }
        Cache[key] = phone;
    }

    // The national number alone: 1 before 9999999999 must not hide the repetition.
    private static bool IsFiller(string e164)
    {
        ReadOnlySpan<char> national = e164.AsSpan(e164.Length > 10 ? e164.Length - 10 : 1);
        return Placeholder.IsOneCharacter(national) || Placeholder.IsSequence(national) || (national.Length >= 7 && Placeholder.IsOneCharacter(national[^7..]));
    }
}
