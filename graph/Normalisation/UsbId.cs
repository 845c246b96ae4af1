namespace Investigations.Graph.Normalisation;

/// <summary>A USB device: kind by vendor and product, and the one device when it has a serial number.</summary>
public readonly record struct UsbId
{
    private UsbId(string vendorId, string productId, string serial) => (VendorId, ProductId, Serial) = (vendorId, productId, serial);

    /// <summary>Four hexadecimal digits, lower case (USB-IF vendor).</summary>
    public string VendorId { get; }

    /// <summary>Four hexadecimal digits, lower case.</summary>
    public string ProductId { get; }

    /// <summary>The device's own number, lower case; empty when it has none or only a placeholder.</summary>
    public string Serial { get; }

    /// <summary>True when the key names one device rather than a model: only then may it link.</summary>
    public bool IsUnique => Serial.Length > 0;

    /// <summary>Kind such as 046d:c52b, with the serial behind it when there is one.</summary>
    public string Key => IsUnique ? string.Concat(Model, ":", Serial) : Model;

    /// <summary>Vendor and product, such as 046d:c52b.</summary>
    public string Model => string.Concat(VendorId, ":", ProductId);

    /// <summary>Reads vendor and product in hexadecimal (0x and VID_ before them allowed) and an optional serial.</summary>
    /// <returns>False when vendor or product is not hexadecimal. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> vendorId, ReadOnlySpan<char> productId, ReadOnlySpan<char> serial, out UsbId usb)
    {
        usb = default;
        if (!TryHex(vendorId, out string vendor) || !TryHex(productId, out string product)) return false;
        string own = DeviceSerial.TryNormalise(serial, out DeviceSerial read) && !read.IsPlaceholder ? read.Value.ToLowerInvariant() : "";
        usb = new UsbId(vendor, product, own);
        return true;
    }

    private static bool TryHex(ReadOnlySpan<char> text, out string hex)
    {
        hex = "";
        text = UnicodeFold.Trim(text);
        int mark = text.LastIndexOfAny('_', 'x', 'X');
        if (mark >= 0) text = text[(mark + 1)..];
        if (text.Length is 0 or > 4) return false;
        Span<char> padded = ['0', '0', '0', '0'];
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiHexDigit(text[i])) return false;
            padded[4 - text.Length + i] = char.ToLowerInvariant(text[i]);
        }
        hex = new string(padded);
        return true;
    }
}
