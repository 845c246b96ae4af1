using System.Globalization;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>A date of one of several forms as <c>YYYY-MM-DD</c>; of two-digit years the last century before <paramref name="Latest"/> is meant. What is of no form stays as it is.</summary>
internal sealed record DateExpression(CellExpression Date, IReadOnlyList<string> Forms, DateOnly Latest) : CellExpression
{
    public override IEnumerable<string> Columns => Date.Columns;

    public override IEnumerable<LookupStep> Steps => Date.Steps;

    public override string Of(ForeignRow row, MappedLookups lookups)
    {
        string text = Date.Of(row, lookups);
        foreach (string form in Forms)
        {
            if (!DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)) continue;
            if (date > Latest && !form.Contains("yyyy", StringComparison.Ordinal) && date.Year > 100) date = date.AddYears(-100);
            return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        return text;
    }
}
