using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>A device's serial number as its firmware reports it.</summary>
public readonly record struct DeviceSerial
{
    private const int MaxLength = 100; // characters

    // What firmware says where the maker wrote nothing. Compared without spaces, points and hyphens.
    private static readonly FrozenSet<string> Fillers = new[]
    {
        "TOBEFILLEDBYOEM", "TOBEFILLED", "FILLEDBYOEM", "DEFAULTSTRING", "SYSTEMSERIALNUMBER", "SERIALNUMBER", "SERIAL", "SYSTEMPRODUCTNAME",
        "NOTSPECIFIED", "NOTAPPLICABLE", "NOTAVAILABLE", "NOTSETTABLE", "CHASSISSERIALNUMBER", "CHASSISSERIAL", "BASEBOARDSERIALNUMBER", "BOARDSERIALNUMBER",
        "NONE", "NULL", "UNKNOWN", "INVALID", "EMPTY", "TBD", "TEST", "VIRTUAL", "QEMU", "INNOTEK",
        "SERNO", "MBSERIAL", "SSNNUMBER",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] VirtualPrefixes = ["VMWARE", "PARALLELS", "VIRTUALBOX", "QEMU", "XEN", "AMAZONEC2", "GOOGLECLOUD"];

    private DeviceSerial(string value)
    {
        Value = value;
        IsPlaceholder = IsFiller(value);
    }

    /// <summary>Capitals, no space around or inside.</summary>
    public string Value { get; }

    /// <summary>True for text of firmware makers and virtual machines that many devices share. Must never link.</summary>
    public bool IsPlaceholder { get; }

    /// <summary>Reads a serial number.</summary>
    /// <returns>False when nothing is left of it, or it is too long. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out DeviceSerial serial)
    {
        serial = default;
        text = UnicodeFold.Trim(text);
        if (text.Length is 0 or > MaxLength) return false;
        Span<char> compact = stackalloc char[MaxLength];
        int count = 0;
        bool hasAlphanumeric = false;
        foreach (char c in text)
        {
            if (UnicodeFold.IsGap(c)) continue;
            if (!char.IsAscii(c)) return false;
            hasAlphanumeric |= char.IsAsciiLetterOrDigit(c);
            compact[count++] = char.ToUpperInvariant(c);
        }
        if (!hasAlphanumeric) return false;
        serial = new DeviceSerial(new string(compact[..count]));
        return true;
    }

    private static bool IsFiller(string value)
    {
        if (value.Length < 4 || Placeholder.IsOneCharacter(value) || Placeholder.IsSequence(value)) return true;
        Span<char> letters = stackalloc char[MaxLength];
        DigitText.TryCompactAlphanumeric(value, letters, out int count);
        ReadOnlySpan<char> compact = letters[..count];
        if (Fillers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(compact)) return true;
        foreach (string prefix in VirtualPrefixes)
        {
            if (compact.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
