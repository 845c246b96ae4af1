using Investigations.Api.Demo.Atlas;

namespace Investigations.Api.Demo.Packs;

/// <summary>Times as packs have them.</summary>
internal static class Moment
{
    public static string Utc(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");

    public static string Utc(DateOnly on, int hour = 0, int minute = 0) => Utc(on.ToDateTime(new TimeOnly(hour, minute), DateTimeKind.Utc));

    public static string Local(DateTime at, Zone zone)
    {
        int minutes = zone.OffsetAt(at), size = Math.Abs(minutes);
        return at.AddMinutes(minutes).ToString("yyyy-MM-dd'T'HH:mm:ss") + (minutes < 0 ? "-" : "+") + (size / 60).ToString("00") + ":" + (size % 60).ToString("00");
    }

    public static string Day(DateOnly on) => on.ToString("yyyy-MM-dd");

    public static string Day(DateOnly? on) => on is { } day ? Day(day) : "";

    public static string Month(DateOnly on) => on.ToString("yyyy-MM");
}
