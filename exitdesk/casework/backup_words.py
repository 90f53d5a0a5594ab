"""What the age of the latest backup has to say."""

from exitdesk.casework.backups import BackupAge
from exitdesk.domain.texts import Text

_NONE_YET = Text(
    sv="Ingen säkerhetskopia av valvet har gjorts. Går datorn förlorad går allt förlorat.",
    fi="Holvista ei ole tehty varmuuskopiota. Jos tietokone katoaa, kaikki katoaa.",
)
_LATE = Text(
    sv="Den senaste säkerhetskopian är {days} dagar gammal.",
    fi="Viimeisin varmuuskopio on {days} päivää vanha.",
)


def backup_warning(age: BackupAge) -> Text | None:
    """Return what the day's page says of a vault without a fresh backup; None when it has one."""
    if age.made_at is None:
        return _NONE_YET
    return _LATE.filled({"days": age.days}) if age.is_late else None
