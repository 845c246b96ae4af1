using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class MacAddressTests
{
    [Theory]
    [InlineData("8C-8D-28-A4-07-E3")]
    [InlineData("8c:8d:28:a4:07:e3")]
    [InlineData("8c8d.28a4.07e3")]
    [InlineData("8C8D28A407E3")]
    public void One_interface_has_one_text(string text)
    {
        Assert.True(MacAddress.TryNormalise(text, out MacAddress mac));
        Assert.Equal(("8c:8d:28:a4:07:e3", false, "8c:8d:28"), (mac.Value, mac.IsPlaceholder, mac.VendorPrefix.ToString()));
        Assert.Equal(0x8c8d28a407e3UL, mac.Bits);
    }

    [Theory]
    [InlineData("0a:4d:7b:d5:b3:85", true, true)] // 0x0a has the U/L bit (IEEE 802)
    [InlineData("8c:8d:28:a4:07:e3", false, false)]
    [InlineData("00:00:00:00:00:00", false, true)]
    [InlineData("ff:ff:ff:ff:ff:ff", true, true)]
    [InlineData("01:00:5e:00:00:01", false, true)]
    public void Random_and_group_addresses_never_link(string text, bool local, bool placeholder)
    {
        Assert.True(MacAddress.TryNormalise(text, out MacAddress mac));
        Assert.Equal((local, placeholder), (mac.IsLocallyAdministered, mac.IsPlaceholder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("8c:8d:28:a4:07")]
    [InlineData("8c:8d:28:a4:07:zz")]
    [InlineData("8c:8d:28:a4:07:e3:11")]
    public void Other_forms_are_refused(string text) => Assert.False(MacAddress.TryNormalise(text, out _));
}

public sealed class DeviceSerialTests
{
    [Theory]
    [InlineData(" c02x85639fvh ", "C02X85639FVH", false)]
    [InlineData("To be filled by O.E.M.", "TOBEFILLEDBYO.E.M.", true)]
    [InlineData("Default string", "DEFAULTSTRING", true)]
    [InlineData("System Serial Number", "SYSTEMSERIALNUMBER", true)]
    [InlineData("0000000", "0000000", true)]
    [InlineData("VMware-56 4d 12", "VMWARE-564D12", true)]
    [InlineData("123456789", "123456789", true)]
    [InlineData("None", "NONE", true)]
    public void Fillers_are_known(string text, string value, bool placeholder)
    {
        Assert.True(DeviceSerial.TryNormalise(text, out DeviceSerial serial));
        Assert.Equal((value, placeholder), (serial.Value, serial.IsPlaceholder));
        Assert.True(DeviceSerial.TryNormalise(serial.Value, out DeviceSerial again));
        Assert.Equal(serial, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    public void Nothing_is_refused(string text) => Assert.False(DeviceSerial.TryNormalise(text, out _));
}

public sealed class ImeiTests
{
    [Theory]
    [InlineData("49-015420-323751-8", true)] // 3GPP TS 23.003 annex B works this example
    [InlineData("490154203237517", false)]
    [InlineData("4901542032375180", false)] // IMEISV has 16 digits
    [InlineData("", false)]
    public void Luhn_decides(string text, bool valid)
    {
        Assert.Equal(valid, Imei.TryNormalise(text, out Imei imei));
        if (valid) Assert.Equal(("490154203237518", false), (imei.Value, imei.IsPlaceholder));
    }

    [Fact]
    public void Zeros_are_a_placeholder()
    {
        Assert.True(Imei.TryNormalise("000000000000000", out Imei imei));
        Assert.True(imei.IsPlaceholder);
    }
}

public sealed class UsbIdTests
{
    [Theory]
    [InlineData("046D", "C52B", "", "046d:c52b", false)]
    [InlineData("0x46d", "VID_C52B", "AB12CD", "046d:c52b:ab12cd", true)]
    [InlineData("046d", "c52b", "0000000", "046d:c52b", false)]
    public void Only_a_serial_makes_it_one_device(string vendor, string product, string serial, string key, bool unique)
    {
        Assert.True(UsbId.TryNormalise(vendor, product, serial, out UsbId usb));
        Assert.Equal((key, unique), (usb.Key, usb.IsUnique));
    }

    [Fact]
    public void Words_are_refused() => Assert.False(UsbId.TryNormalise("logitech", "c52b", "", out _));
}

public sealed class DeviceFingerprintTests
{
    [Theory]
    [InlineData(" 6272EDCA0B4186A66448 ", "6272edca0b4186a66448", false)]
    [InlineData("unknown", "unknown", true)]
    [InlineData("00000000000000000000", "00000000000000000000", true)]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e", "d41d8cd98f00b204e9800998ecf8427e", true)]
    public void Hashes_are_compared_in_lower_case(string text, string value, bool placeholder)
    {
        Assert.True(DeviceFingerprint.TryNormalise(text, out DeviceFingerprint fingerprint));
        Assert.Equal((value, placeholder), (fingerprint.Value, fingerprint.IsPlaceholder));
    }
}
