using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>Makes the key of a cell by the kind of its column. Keys of secrets and of values that hang on other cells come from <see cref="RowDerivations"/>.</summary>
internal static class CellKeys
{
    /// <summary>Kinds whose unreadable cell rejects the row when the contract asks for the cell. Of the others any text is kept.</summary>
    public static bool MustBeReadable(ValueKind kind) => kind is ValueKind.Date or ValueKind.Instant or ValueKind.PartialDate or ValueKind.Cidr
        or ValueKind.Sha256 or ValueKind.PerceptualHash or ValueKind.Ip or ValueKind.Country or ValueKind.Boolean or ValueKind.Integer
        or ValueKind.Amount or ValueKind.Degree;

    /// <summary>Reads the text of a cell that is not empty.</summary>
    /// <param name="column">What the contract says of it.</param>
    /// <param name="text">The text as it came.</param>
    /// <param name="region">The pack's region, for phones without a country.</param>
    public static CellValue Read(SourceColumn column, string text, string region)
    {
        string? key = column.Kind switch
        {
            ValueKind.Identifier when column.Name == "record_id" => text,
            ValueKind.Date => CalendarDate.TryNormalise(text, out var date) ? MomentKey.Of(date.Value) : null,
            ValueKind.PartialDate => PartialDate.TryNormalise(text, out var partial) ? partial.ToString() : null,
            ValueKind.Instant => Moment(text),
            ValueKind.Amount => MoneyAmount.TryNormalise(text, "", out var amount) ? amount.ToString() : null,
            ValueKind.Integer => long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number.ToString(CultureInfo.InvariantCulture) : null,
            ValueKind.Degree => Degree(text),
            ValueKind.Boolean => text.Trim().ToLowerInvariant() is "true" or "false" ? text.Trim().ToLowerInvariant() : null,
            ValueKind.Country => CountryCode.TryNormalise(text, out var country) ? country.Value : null,
            ValueKind.Currency => CurrencyCode.TryNormalise(text, out var currency) ? currency.Value : null,
            ValueKind.Sha256 => Sha256Hex.TryNormalise(text, out var sha) ? Linking(sha.Value, sha.IsPlaceholder) : null,
            ValueKind.PerceptualHash => PerceptualHash.TryNormalise(text, out var hash) ? Linking(hash.Value, hash.IsPlaceholder) : null,
            ValueKind.Email or ValueKind.Phone or ValueKind.PersonName or ValueKind.OrganisationName => ContactKeys.Of(column.Kind, text, region),
            ValueKind.Ip or ValueKind.Cidr or ValueKind.CidrList or ValueKind.Mac or ValueKind.MacList or ValueKind.Domain or ValueKind.Url
                or ValueKind.Handle => NetworkKeys.Of(column, text),
            ValueKind.Serial => DeviceSerial.TryNormalise(text, out var serial) ? Linking(serial.Value, serial.IsPlaceholder) : null,
            ValueKind.Imei => Imei.TryNormalise(text, out var imei) ? Linking(imei.Value, imei.IsPlaceholder) : null,
            ValueKind.Fingerprint => DeviceFingerprint.TryNormalise(text, out var print) ? Linking(print.Value, print.IsPlaceholder) : null,
            ValueKind.RoutingNumber => AbaRoutingNumber.TryNormalise(text, out var routing) ? routing.Value : null,
            ValueKind.Bic => Bic.TryNormalise(text, out var bic) ? bic.Value : null,
            ValueKind.Wallet => WalletAddress.TryNormalise(text, out var wallet) ? Linking(wallet.Key, wallet.IsPlaceholder) : null,
            ValueKind.List => Items(text),
            ValueKind.Word or ValueKind.Identifier => text.Trim().ToLowerInvariant(),
            ValueKind.Reference => text,
            ValueKind.Text or ValueKind.TimeZone or ValueKind.AddressPart => text.Trim(),
            _ => "",
        };
        if (key is null) return new CellValue(text, "", CellState.Unreadable);
        bool isUnknown = column.Kind == ValueKind.Word && column.Words is { Count: > 0 } words && !words.Contains(key, StringComparer.Ordinal);
        return new CellValue(text, key, isUnknown ? CellState.UnknownWord : CellState.Read);
    }

    /// <summary>A key, or "" when the value is one that many people write who have nothing in common.</summary>
    public static string Linking(string key, bool isPlaceholder) => isPlaceholder ? "" : key;

    private static string? Moment(string text)
    {
        if (!Timestamp.TryNormalise(text, out var moment)) return null;
        return moment.IsDateOnly ? MomentKey.Of(DateOnly.FromDateTime(moment.At.UtcDateTime)) : MomentKey.Of(moment.At);
    }

    private static string? Degree(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal degree) && Math.Abs(degree) <= 180
            ? degree.ToString("0.##########", CultureInfo.InvariantCulture)
            : null;

    private static string Items(string text) =>
        string.Join(';', text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal));
}
