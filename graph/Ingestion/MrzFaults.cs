using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>Names what is wrong with a machine-readable zone: evidence, never a reason to reject.</summary>
internal static class MrzFaults
{
    /// <summary>Fields whose check digit disagrees, <c>unreadable</c> for lines of no format, <c>number_mismatch</c> when the row's number is another; joined by semicolons.</summary>
    public static string Of(string line1, string line2, string line3, string number)
    {
        if (line1.Length == 0 && line2.Length == 0 && line3.Length == 0) return "";
        if (!MachineReadableZone.TryNormalise(line1, line2, line3, out var zone)) return "unreadable";
        var faults = new List<string>();
        if (zone!.Failures.HasFlag(MrzField.DocumentNumber)) faults.Add("document_number");
        if (zone.Failures.HasFlag(MrzField.BirthDate)) faults.Add("birth_date");
        if (zone.Failures.HasFlag(MrzField.ExpiryDate)) faults.Add("expiry_date");
        if (zone.Failures.HasFlag(MrzField.PersonalNumber)) faults.Add("personal_number");
        if (zone.Failures.HasFlag(MrzField.Composite)) faults.Add("composite");
        string given = string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (given.Length > 0 && given != zone.DocumentNumber) faults.Add("number_mismatch");
        return string.Join(';', faults);
    }
}
